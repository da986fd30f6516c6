import { placeSearch } from "../../evidence/placeSearch";
import { TRACKS, type PlaceId } from "../../record/types";
import type { TableRow } from "./tableRows";

export const TABLE_CHOICES = ["every", "held", ...TRACKS, "disputed", "possible", "differing"] as const;
/** Which places are wanted: all, those where anything holds, where something holds on a track, is disputed or possible, or where the accounts differ. */
export type TableChoice = (typeof TABLE_CHOICES)[number];

/** The rows that a reader wants to see. `query`: part of a name, in either script, by any spelling; empty: all. */
export function chooseRows(rows: readonly TableRow[], { query, choice, differing }: TableWish): readonly TableRow[] {
  const isFound = placeSearch(query);
  return rows.filter((row) => isFound(row.place) && isWanted(row, choice, differing));
}

export interface TableWish {
  readonly query: string;
  readonly choice: TableChoice;
  /** Places on which the accounts differ on the day. */
  readonly differing: ReadonlySet<PlaceId>;
}

function isWanted({ place, state }: TableRow, choice: TableChoice, differing: ReadonlySet<PlaceId>): boolean {
  const held = TRACKS.flatMap((track) => state[track]);
  switch (choice) {
    case "every":
      return true;
    case "held":
      return held.length > 0;
    case "disputed":
      return held.some(({ span }) => span.status === "disputed");
    case "possible":
      return held.some(({ certainty }) => certainty === "possible");
    case "differing":
      return differing.has(place.id);
    case "siege":
    case "truce":
    case "evacuation":
      return state[choice].length > 0;
    default:
      return choice satisfies never;
  }
}
