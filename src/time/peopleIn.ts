import type { BesiegedSeries } from "./besiegedSeries";

/** The numbers of people of a series that are drawn between two moments, the earliest first. */
export function peopleIn(series: BesiegedSeries | null, from: number, until: number): readonly number[] {
  const points = series?.points ?? [];
  return points
    .filter(({ day }, at) => day < until && (points[at + 1]?.day ?? series?.until ?? day) > from)
    .map(({ people }) => people);
}
