import type { EventTick } from "./eventTicks";
import type { TimeAxis } from "./timeAxis";

/** How many events begin within a stretch of the axis. */
export interface DensityColumn {
  /** Its left edge, in pixels. */
  readonly x: number;
  readonly count: number;
}

/** The events of an axis in columns of equal width, in pixels; empty columns are left out. */
export function eventDensity(
  ticks: readonly EventTick[],
  axis: TimeAxis,
  columnWidth: number,
): readonly DensityColumn[] {
  const counts = new Map<number, number>();
  for (const { earliest, latest } of ticks) {
    const middle = (earliest + latest) / 2;
    if (!axis.shows(middle)) continue;
    const column = Math.floor(axis.x(middle) / columnWidth);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].map(([column, count]) => ({ x: column * columnWidth, count })).toSorted((a, b) => a.x - b.x);
}
