import type { BesiegedSeries } from "./besiegedSeries";

/** The most people of a series that are drawn between two moments; 0 where it is not. */
export function highestIn(series: BesiegedSeries | null, from: number, until: number): number {
  const points = series?.points ?? [];
  const shown = points.filter(({ day }, at) => day < until && (points[at + 1]?.day ?? series?.until ?? day) > from);
  return Math.max(0, ...shown.map(({ people }) => people));
}
