import type { Day } from "./day";

/** How many of the sorted days lie before `day` (or on it, with `including`). */
export function countBefore(days: readonly Day[], day: Day, including: boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = days[middle] ?? Infinity;
    if (value < day || (including && value === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}
