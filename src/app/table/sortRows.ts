import type { Language } from "../../language/Language";
import { placesByName } from "../../language/placesByName";
import { areasFirst, groupOrder } from "../../record/groupOrder";
import type { HeldSpan, Status, Track } from "../../record/types";
import type { TableRow } from "./tableRows";

export const TABLE_COLUMNS = ["place", "area", "siege", "truce", "evacuation", "people", "sources"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** By which column, and which way. */
export interface TableSort {
  readonly by: TableColumn;
  readonly way: "ascending" | "descending";
}

/** What tells most comes first. */
const STATUS_ORDER: Readonly<Record<Track, readonly Status[]>> = {
  siege: ["besieged", "partially-besieged", "denied"],
  truce: ["in-force", "disputed", "denied"],
  evacuation: ["evacuating", "stalled", "evacuated", "returned"],
};

/** The rows in order. Places of which a column says nothing come last, whichever way; those that are alike stand by name. */
export function sortRows(rows: readonly TableRow[], { by, way }: TableSort, language: Language): readonly TableRow[] {
  const byName = placesByName(language);
  const name = (a: TableRow, b: TableRow): number => byName(a.place, b.place);
  const sign = way === "ascending" ? 1 : -1;
  if (by === "place") return rows.toSorted((a, b) => sign * name(a, b));
  if (by === "area") {
    const groups = groupOrder(rows.map(({ place }) => place));
    const group = ({ place }: TableRow): number => groups.indexOf(place.group);
    return rows.toSorted((a, b) => sign * (group(a) - group(b)) || areasFirst(a.place, b.place) || name(a, b));
  }
  const keys = new Map(rows.map((row) => [row, keyOf(row, by)]));
  return rows.toSorted((a, b) => {
    const [first, second] = [keys.get(a) ?? null, keys.get(b) ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || name(a, b);
    return sign * compareKeys(first, second) || name(a, b);
  });
}

function keyOf(row: TableRow, by: Exclude<TableColumn, "place" | "area">): readonly number[] | null {
  if (by === "people") return row.people && [row.people.highest, row.people.lowest];
  if (by === "sources") return row.support && [row.support.sources];
  const keys = row.state[by].map((held) => statusKey(held)).toSorted(compareKeys);
  return keys[0] ?? null;
}

function statusKey({ span, certainty }: HeldSpan): readonly number[] {
  return [STATUS_ORDER[span.track].indexOf(span.status), Number(certainty === "possible"), span.from.earliest];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
