import type { DayRange } from "../record/day";
import { viewAround, type AxisView } from "./axisView";
import type { TimeAxis } from "./timeAxis";

/** Fingers closer than this, in pixels, say nothing about a scale. */
const LEAST_SPREAD = 8;

/**
 * The view in which two moments stand under two fingers, at `xs` in pixels from the left edge of the chart; null while the fingers
 * are too close, or have crossed.
 */
export function pinchView(
  moments: readonly [number, number],
  xs: readonly [number, number],
  axis: TimeAxis,
  frame: DayRange,
): AxisView | null {
  const forward = axis.direction === "rtl" ? -1 : 1;
  const [first, second] = [forward * (xs[0] - axis.begin), forward * (xs[1] - axis.begin)];
  const apart = moments[1] - moments[0];
  const spread = second - first;
  if (Math.abs(spread) < LEAST_SPREAD || spread * apart <= 0) return null;
  const length = Math.abs(axis.end - axis.begin);
  return viewAround((moments[0] + moments[1]) / 2, (first + second) / 2 / length, (length * apart) / spread, frame);
}
