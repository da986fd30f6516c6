import type { Day, DayRange } from "./day";
import type { HeldStretch } from "./stretchesOn";

/** A number of days: at least, and at most where dates are uncertain. */
export interface DayCount {
  readonly least: number;
  readonly most: number;
}

/** Days without a gap, the end not included. */
type Run = readonly [from: Day, to: Day];

/** On how many days of a range, both ends included, any of the stretches held. A day on which two held counts once. */
export function countDays(stretches: readonly HeldStretch[], within: DayRange): DayCount {
  const sum = (runs: readonly Run[]): number => runs.reduce((days, [from, to]) => days + to - from, 0);
  return { least: sum(certainRuns(stretches, within)), most: sum(possibleRuns(stretches, within)) };
}

/** The longest time within a range through which one or another of the stretches held without a break. */
export function longestDays(stretches: readonly HeldStretch[], within: DayRange): DayCount {
  const longest = (runs: readonly Run[]): number => Math.max(0, ...runs.map(([from, to]) => to - from));
  return { least: longest(certainRuns(stretches, within)), most: longest(possibleRuns(stretches, within)) };
}

function certainRuns(stretches: readonly HeldStretch[], within: DayRange): readonly Run[] {
  return merged(
    stretches.map(({ from, to }) => [from.latest, to ? to.earliest : Infinity] as const),
    within,
  );
}

function possibleRuns(stretches: readonly HeldStretch[], within: DayRange): readonly Run[] {
  return merged(
    stretches.map(({ from, to }) => [from.earliest, to ? to.latest : Infinity] as const),
    within,
  );
}

/** Runs cut to a range, those that overlap or touch as one, by their beginnings. */
function merged(runs: readonly Run[], { earliest, latest }: DayRange): readonly Run[] {
  const joined: Run[] = [];
  const cut = runs
    .map(([from, to]): Run => [Math.max(from, earliest), Math.min(to, latest + 1)])
    .filter(([from, to]) => from < to)
    .toSorted((a, b) => a[0] - b[0]);
  for (const [from, to] of cut) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}
