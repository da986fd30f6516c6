import type { EventBrief, EventId, HeldSpan, PlaceState, TruceRecord } from "../record/types";

/** An evacuation that holds on a place, with the events of it that say where people are taken. */
export interface Departure {
  readonly isStalled: boolean;
  /** Those of the events that began it: it holds by them, though they may be dated later themselves. */
  readonly began: readonly EventBrief[];
  readonly events: readonly EventBrief[];
}

/**
 * The evacuations of a state by which people are moved, or held up on the way. One that a place has through an area is
 * none: the area's stands for it.
 */
export function departuresOf({ evacuation }: PlaceState, events: TruceRecord["events"]): readonly Departure[] {
  return evacuation.filter(isMoving).flatMap(({ span }) => {
    if (span.through !== null) return [];
    const telling = (ids: readonly EventId[]): readonly EventBrief[] =>
      ids.flatMap((id) => events.get(id) ?? []).filter(({ destinations }) => destinations.length > 0);
    const began = telling(span.began);
    const all = [...began, ...telling(span.altered)];
    return all.length === 0 ? [] : [{ isStalled: span.status === "stalled", began, events: all }];
  });
}

/** Whether people are on their way by it, or held up. */
export function isMoving({ span }: HeldSpan): boolean {
  return span.status === "evacuating" || span.status === "stalled";
}
