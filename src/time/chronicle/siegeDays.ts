import type { Day, DayRange } from "../../record/day";
import type { Span } from "../../record/types";

/** How many days of the frame a place was under siege: the days of which that is certain, and all of which it is possible. */
export interface SiegeDays {
  readonly least: number;
  readonly most: number;
}

/** Counts the days of the sieges among the spans, full or partial, each day once. A siege without an end is counted to the end of the frame. */
export function siegeDays(spans: readonly Span[], frame: DayRange): SiegeDays {
  const sieges = spans.filter(({ track }) => track === "siege");
  const open = frame.latest + 1;
  return {
    least: daysIn(
      sieges.map(({ from, to }) => [from.latest, to?.earliest ?? open]),
      frame,
    ),
    most: daysIn(
      sieges.map(({ from, to }) => [from.earliest, to?.latest ?? open]),
      frame,
    ),
  };
}

function daysIn(runs: readonly (readonly [from: Day, to: Day])[], { earliest, latest }: DayRange): number {
  let days = 0;
  let counted = earliest;
  for (const [from, to] of runs.toSorted(([a], [b]) => a - b)) {
    const first = Math.max(from, counted);
    const end = Math.min(to, latest + 1);
    if (end <= first) continue;
    days += end - first;
    counted = end;
  }
  return days;
}
