import type { Day, DayRange } from "../record/day";

/** The day from which something is drawn that happened on one of several days (SPEC.md, A3). */
export function middleDay({ earliest, latest }: DayRange): Day {
  return Math.floor((earliest + latest) / 2);
}
