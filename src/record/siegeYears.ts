import { countDays, type DayCount } from "./countDays";
import { dayOfIso, type DayRange } from "./day";
import { heldStretches } from "./heldStretches";
import type { Place } from "./types";

/** The days besieged in one calendar year. */
export interface SiegeYear {
  readonly year: number;
  readonly days: DayCount;
}

/** The days on which a place was besieged, wholly or partially, in each calendar year that a range touches, within the range. */
export function siegeYears(
  { spans }: Pick<Place, "spans">,
  years: readonly number[],
  within: DayRange,
): readonly SiegeYear[] {
  const sieges = heldStretches(spans.filter(({ track }) => track === "siege"));
  return years.map((year) => {
    const first = dayOfIso(`${year}-01-01`) ?? Infinity;
    const last = dayOfIso(`${year}-12-31`) ?? -Infinity;
    const range = { earliest: Math.max(first, within.earliest), latest: Math.min(last, within.latest) };
    return { year, days: countDays(sieges, range) };
  });
}
