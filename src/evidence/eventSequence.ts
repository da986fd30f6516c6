import type { Day } from "../record/day";
import { eventTiming, type EventTiming } from "./eventTiming";
import type { PlaceEvent } from "./eventsOfPlace";

export interface TimedEvent extends PlaceEvent {
  readonly timing: EventTiming;
}

/** A place's events as seen from a day; each part in order of time. */
export interface EventSequence {
  readonly before: readonly TimedEvent[];
  readonly on: readonly TimedEvent[];
  readonly after: readonly TimedEvent[];
}

/** Parts a place's events (in order of time) at a day. */
export function eventSequence(events: readonly PlaceEvent[], day: Day): EventSequence {
  const timed = events.map((one): TimedEvent => ({ ...one, timing: eventTiming(one.event.date, day) }));
  const at = (moment: EventTiming["moment"]): readonly TimedEvent[] =>
    timed.filter(({ timing }) => timing.moment === moment);
  return { before: at("before"), on: at("on"), after: at("after") };
}
