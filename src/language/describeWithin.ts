import {
  TRACKS,
  type HeldSpan,
  type Place,
  type PlaceId,
  type PlaceState,
  type Track,
  type TruceRecord,
} from "../record/types";
import { countStates, type StateCounts } from "./countStates";
import type { Translate } from "./createTranslate";
import { describeCounts } from "./describeCounts";

/** What holds at the places in an area. */
export interface WithinWords {
  /** Of the area: "2 of its 3 places are mapped as besieged, 1 of them partially". No stop at its end. */
  readonly siege: string;
  /** In sentences: "A truce is disputed in 2 places." Empty where nothing else holds. */
  readonly others: string;
  /** Both, as far as they are of tracks that are told. */
  readonly brief: string;
}

/** What else decides how it is told. */
export interface WithinTold {
  /** An account that names no siege is not made to deny any. */
  readonly isAccount?: boolean;
  /** What is left out is not told. */
  readonly tracks?: readonly Track[];
}

/**
 * What is to be said of an area on which nothing holds itself: what holds at the places in it, on the day of `states` (from the record's
 * index). Null for a place that has a status of its own, and where nothing holds at the places in it either. Of an area of which nothing is ever
 * recorded, and no place as lying in it, it is said that the record is silent, for others may hold something on its ground.
 */
export function describeWithin(
  area: Place,
  { places }: Pick<TruceRecord, "places">,
  states: ReadonlyMap<PlaceId, PlaceState>,
  t: Translate,
  { isAccount = false, tracks = TRACKS }: WithinTold = {},
): WithinWords | null {
  if (states.has(area.id)) return null;
  const members = placesWithin(places, area.id);
  if (members.size === 0) return isAccount || !isSilent(area) ? null : alone(t("states.within.nothing"));
  const held = new Map([...states].filter(([id, state]) => members.has(id) && tracks.some((one) => state[one].length)));
  if (held.size === 0) return null;
  const counts = countStates(places, held, tracks);
  const siege = siegeWords(counts, members.size, isAccount, t);
  const evacuated = [...held.values()].filter(({ evacuation }) => evacuation.some(isOver)).length;
  const isEvacuationTold = tracks.includes("evacuation") && evacuated > 0;
  const others = [
    describeCounts(counts, t, { hasSieges: false }),
    isEvacuationTold ? t("states.within.evacuated", { count: evacuated }) : "",
  ];
  const told = others.filter(Boolean).join(" ");
  if (!tracks.includes("siege")) return { siege, others: told, brief: told };
  return { siege, others: told, brief: told === "" ? siege : `${t("states.count.sentence", { text: siege })} ${told}` };
}

/** Whether nothing is recorded of an area on any day. */
function isSilent({ kind, spans }: Place): boolean {
  return kind === "area" && spans.length === 0;
}

function alone(words: string): WithinWords {
  return { siege: words, others: "", brief: words };
}

function isOver({ span, certainty }: HeldSpan): boolean {
  return span.status === "evacuated" && certainty === "certain";
}

/** The places in an area, without the areas among them: those are told by the places in them. */
export function placesWithin(places: TruceRecord["places"], area: PlaceId): ReadonlySet<PlaceId> {
  const all = [...places.values()];
  const areas = new Set(all.flatMap((place) => place.areas));
  return new Set(all.filter(({ id, areas: of }) => of.includes(area) && !areas.has(id)).map(({ id }) => id));
}

function siegeWords(counts: StateCounts, all: number, isAccount: boolean, t: Translate): string {
  const { besieged, partiallyBesieged: partially } = counts;
  const held = besieged + partially;
  if (held > 0) return t("states.within.siege", { all, held, partially });
  return isAccount ? t("states.account-no-siege") : t("states.within.no-siege", { all });
}
