import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { EventBrief, Place, TruceRecord } from "../record/types";
import { convoysOf } from "./convoysOf";
import { isMoving } from "./departuresOf";

/** A convoy that runs on a day, with the places that people leave by it on that day. */
export interface RunningConvoy {
  readonly event: EventBrief;
  readonly origins: readonly Place[];
}

/**
 * The convoys that run on a day. On a day on which one only may have run, as in a month named as the whole date, people leave by it where
 * the place's own state says that they are leaving: a date that is not exact begins no departure by itself.
 */
export function convoysOn(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
): readonly RunningConvoy[] {
  return convoysOf(record, index).flatMap(({ event, origins, first, last }) => {
    if (day < first || last < day) return [];
    const leaving = surelyRuns(event, day)
      ? origins
      : origins.filter(({ id }) => index.placeStateAt(id, day).evacuation.some(isMoving));
    return leaving.length > 0 ? [{ event, origins: leaving }] : [];
  });
}

/** Whether an event falls on a day by any reading of its date. */
export function surelyRuns({ date: { start, end } }: Pick<EventBrief, "date">, day: Day): boolean {
  return start.latest <= day && day <= (end ?? start).earliest;
}
