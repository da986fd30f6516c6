import type { MessageValues, Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { isoOfDay, type Day, type DayRange } from "../record/day";
import type { ReadDayFailure } from "./readDay";

/** What to tell a reader whose date is no day of the timeline: what is wrong with it, and what to write instead. */
export function dayHint(failure: ReadDayFailure, frame: DayRange, t: Translate): string {
  return t(`time.hint.${failure.kind}`, hintValues(failure, frame, t));
}

function hintValues(failure: ReadDayFailure, frame: DayRange, t: Translate): MessageValues {
  const inWords = (day: Day): string => formatDay(day, t.language);
  if (failure.kind === "no-such-day") {
    return { month: formatDay(failure.lastDay, t.language, "month"), last: inWords(failure.lastDay) };
  }
  if (failure.kind === "ambiguous") return { one: inWords(failure.dayFirst), other: inWords(failure.monthFirst) };
  if (failure.kind === "wrong-order") return { date: inWords(failure.meant), iso: isoOfDay(failure.meant) };
  return { limit: inWords(failure.kind === "too-early" ? frame.earliest : frame.latest) };
}
