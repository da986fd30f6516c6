import type { Evidence, EventDetail } from "../record/evidence";
import type { PlaceState, SourceId } from "../record/types";
import { byTime } from "./eventsOfPlace";
import type { EventSequence } from "./eventSequence";
import { eventTiming, type Moment } from "./eventTiming";
import type { Day } from "../record/day";

/** A departure of people, as a row of a table. */
export interface Departure {
  readonly event: EventDetail;
  readonly moment: Moment;
}

/** The departures that a day needs, in order of time, and the sources of their figures. */
export interface Departures {
  readonly rows: readonly Departure[];
  readonly sources: readonly SourceId[];
}

/** The departures behind the evacuation that is going on, and those of the day itself. Null where nobody leaves on that day. */
export function departuresOn(
  state: PlaceState,
  sequence: EventSequence,
  evidence: Pick<Evidence, "events">,
  day: Day,
): Departures | null {
  const going = state.evacuation.filter(({ span }) => span.status === "evacuating" || span.status === "stalled");
  const behind = going.flatMap(({ span }) => [...span.began, ...span.altered, ...span.ended]);
  const ids = new Set([...behind, ...sequence.on.map(({ event }) => event.id)]);
  const events = [...ids]
    .flatMap((id) => evidence.events.get(id) ?? [])
    .filter(isDeparture)
    .toSorted(byTime);
  if (events.length === 0) return null;
  return {
    rows: events.map((event) => ({ event, moment: eventTiming(event.date, day).moment })),
    sources: [...new Set(events.flatMap((event) => event.sources))],
  };
}

/** An event that moved people: it names where they went, or it is a convoy and somebody counted them. */
function isDeparture({ kind, destinations, people }: EventDetail): boolean {
  return kind === "evacuation"
    ? destinations.length > 0 || people !== null
    : destinations.length > 0 && people !== null;
}
