import { dateOfDay, DAY_FRAME, type Day } from "../../record/day";

/** Two days to compare, whichever of them was chosen first. */
export interface ComparedDays {
  readonly earlier: Day;
  readonly later: Day;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of the timeline and the one chosen to compare with, in their order; where none was chosen, the same day a year before. */
export function comparedDays(day: Day, compare: Day | null): ComparedDays {
  const other = compare ?? yearBefore(day);
  return { earlier: Math.min(day, other), later: Math.max(day, other) };
}

/** The same date of the year before, or the first day of the timeline; 28 February for 29 February. */
function yearBefore(day: Day): Day {
  const date = dateOfDay(day);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return Math.max(DAY_FRAME.earliest, date.getTime() / MILLISECONDS_PER_DAY);
}
