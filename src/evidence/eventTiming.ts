import type { Day } from "../record/day";
import type { EventDate } from "../record/types";

/** Where an event stands to a day: past, on it, or to come. */
export type Moment = "before" | "on" | "after";

export interface EventTiming {
  readonly moment: Moment;
  /** Its date is rough and may mean this very day, though it is not told as on it. */
  readonly isPossible: boolean;
}

/** A date that may mean this many days more than one still tells a day; the timeline draws it as a stroke. */
const NARROW = 3;
/** A date that may mean more days than this says nothing about any one of them. */
const TELLING = 62;

/** How an event's date stands to a day. What lasts is on each day from its first to its last. */
export function eventTiming({ start, end }: EventDate, day: Day): EventTiming {
  const first = start.earliest;
  const last = end === null ? start.latest : Math.max(end.latest, start.latest);
  if (day < first) return { moment: "after", isPossible: false };
  if (day > last) return { moment: "before", isPossible: false };
  const isNarrow = start.latest - start.earliest <= NARROW;
  const isCertain = end === null ? isNarrow : (isNarrow || start.latest <= day) && day <= end.latest;
  if (isCertain) return { moment: "on", isPossible: false };
  return { moment: start.nominal <= day ? "before" : "after", isPossible: last - first <= TELLING };
}
