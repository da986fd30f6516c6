import type { BesiegedSeries } from "./besiegedSeries";
import { peopleIn } from "./peopleIn";

/** The most people of a series that are drawn between two moments; 0 where it is not. */
export function highestIn(series: BesiegedSeries | null, from: number, until: number): number {
  return Math.max(0, ...peopleIn(series, from, until));
}
