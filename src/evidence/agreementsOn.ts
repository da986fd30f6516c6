import type { Day } from "../record/day";
import type { EventDetail, Evidence } from "../record/evidence";
import type { PlaceState } from "../record/types";
import { byTime } from "./eventsOfPlace";
import type { EventSequence } from "./eventSequence";

/** An agreement whose terms matter on a day. */
export interface Agreement {
  readonly event: EventDetail;
  /** Reached on the day or in the month before it: its terms are news. */
  readonly isRecent: boolean;
}

const RECENT_DAYS = 31;

/**
 * The agreements with known terms behind the truces and evacuations that hold on a day, and those of the day itself; the latest
 * first. What was agreed later than the day is not among them.
 */
export function agreementsOn(
  state: PlaceState,
  sequence: EventSequence,
  evidence: Pick<Evidence, "events">,
  day: Day,
): readonly Agreement[] {
  const held = [...state.truce, ...state.evacuation];
  const behind = held.flatMap(({ span }) => [span.key, ...span.began, ...span.altered]);
  const ids = new Set([...behind, ...sequence.on.map(({ event }) => event.id)]);
  return [...ids]
    .flatMap((id) => evidence.events.get(id) ?? [])
    .filter((event) => event.terms.length > 0 && event.date.start.earliest <= day)
    .toSorted((a, b) => byTime(b, a))
    .map((event) => ({ event, isRecent: day - event.date.start.nominal <= RECENT_DAYS }));
}
