import type { Translate } from "./createTranslate";
import { formatDay } from "./formatDay";
import { formatEventDate } from "./formatEventDate";
import { dateOfWire } from "../record/dateOfWire";
import { isoOfDay, type Day } from "../record/day";

/** The days that a story or a chapter covers, in words: one, or from the first to the last. */
export function storyDays(first: Day, last: Day | null, t: Translate): string {
  if (last === null || last === first) return formatDay(first, t.language);
  const dateOf = (day: Day) => dateOfWire([isoOfDay(day), day, day, day]);
  return formatEventDate({ edtf: "", start: dateOf(first), end: dateOf(last) }, t);
}
