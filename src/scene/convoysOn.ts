import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { EventBrief, Place, PlaceId, TruceRecord } from "../record/types";
import { convoysOf } from "./convoysOf";

/** A convoy that runs on a day, with the places that people leave by it on that day. */
export interface RunningConvoy {
  readonly event: EventBrief;
  readonly origins: readonly Place[];
}

/**
 * The convoys that run on a day. On a day on which one only may have run, as in a month named as the whole date, people leave by it where
 * the place's own state says that they are leaving: a date that is not exact begins no departure by itself.
 * `isLeft`: whether it says so on the day.
 */
export function convoysOn(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
  isLeft: (place: PlaceId) => boolean,
): readonly RunningConvoy[] {
  return convoysOf(record, index).flatMap(({ event, origins, first, last }) => {
    if (day < first || last < day) return [];
    const leaving = surelyRuns(event, day) ? origins : origins.filter(({ id }) => isLeft(id));
    return leaving.length > 0 ? [{ event, origins: leaving }] : [];
  });
}

/** Whether an event falls on a day by any reading of its date. */
export function surelyRuns({ date: { start, end } }: Pick<EventBrief, "date">, day: Day): boolean {
  return start.latest <= day && day <= (end ?? start).earliest;
}
