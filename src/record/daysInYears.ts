import { countDays, type DayCount } from "./countDays";
import { dayOfIso, type DayRange } from "./day";
import type { HeldStretch } from "./stretchesOn";

/** Days in one calendar year. */
export interface YearDays {
  readonly year: number;
  readonly days: DayCount;
}

/** On how many days of each calendar year, within a range, any of the stretches held. */
export function daysInYears(
  stretches: readonly HeldStretch[],
  years: readonly number[],
  within: DayRange,
): readonly YearDays[] {
  return years.map((year) => {
    const first = dayOfIso(`${year}-01-01`) ?? Infinity;
    const last = dayOfIso(`${year}-12-31`) ?? -Infinity;
    const range = { earliest: Math.max(first, within.earliest), latest: Math.min(last, within.latest) };
    return { year, days: countDays(stretches, range) };
  });
}
