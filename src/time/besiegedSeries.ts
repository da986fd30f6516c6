import type { Day } from "../record/day";
import type { BesiegedCount } from "../record/types";

/** A published count of people besieged, where it stands on the axis. */
export interface BesiegedPoint {
  readonly count: BesiegedCount;
  /** The middle of the days that its date may mean. */
  readonly day: Day;
  readonly people: number;
}

/** The counts of one publisher, earliest first. */
export interface BesiegedSeries {
  readonly by: BesiegedCount["by"];
  readonly points: readonly BesiegedPoint[];
  /** The last day that the last count may mean: nothing is drawn after it. */
  readonly until: Day;
}

/** A publisher's counts as a series, or null where it published none. */
export function besiegedSeries(counts: readonly BesiegedCount[], by: BesiegedCount["by"]): BesiegedSeries | null {
  const points = counts
    .filter((count) => count.by === by)
    .map((count) => ({ count, day: Math.round((count.date.earliest + count.date.latest) / 2), people: count.people }))
    .toSorted((a, b) => a.day - b.day);
  const last = points.at(-1);
  return last ? { by, points, until: last.count.date.latest } : null;
}

/** A series as steps, for the `d` of a path: each count is drawn until the next was published, and the last no further. */
export function stepsPath(series: BesiegedSeries, x: (day: Day) => number, y: (people: number) => number): string {
  const steps = series.points.map((point, at) =>
    at === 0
      ? `M${round(x(point.day))} ${round(y(point.people))}`
      : `H${round(x(point.day))}V${round(y(point.people))}`,
  );
  return `${steps.join("")}H${round(x(series.until))}`;
}

/** The count with the most people, or null where nobody counted. */
export function highestCount(counts: readonly BesiegedCount[]): BesiegedCount | null {
  return counts.reduce<BesiegedCount | null>(
    (highest, count) => (highest === null || count.people > highest.people ? count : highest),
    null,
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
