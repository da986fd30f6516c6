import type { EventBrief, HeldSpan, PlaceState, TruceRecord } from "../record/types";

/** An evacuation that holds on a place, with the events of it that say where people are taken. */
export interface Departure {
  readonly isStalled: boolean;
  readonly events: readonly EventBrief[];
}

/**
 * The evacuations of a state by which people are moved, or held up on the way. One that a place has through an area is
 * none: the area's stands for it.
 */
export function departuresOf({ evacuation }: PlaceState, events: TruceRecord["events"]): readonly Departure[] {
  return evacuation.filter(isMoving).flatMap(({ span }) => {
    if (span.through !== null) return [];
    const telling = [...span.began, ...span.altered]
      .map((id) => events.get(id))
      .filter((event) => event !== undefined && event.destinations.length > 0)
      .filter((event) => event !== undefined);
    return telling.length === 0 ? [] : [{ isStalled: span.status === "stalled", events: telling }];
  });
}

/** Whether people are on their way by it, or held up. */
export function isMoving({ span }: HeldSpan): boolean {
  return span.status === "evacuating" || span.status === "stalled";
}
