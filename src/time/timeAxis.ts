import type { Day } from "../record/day";
import type { AxisView } from "./axisView";

/** The axis on the screen, in pixels from the left edge of the chart. */
export interface TimeAxis {
  readonly direction: "ltr" | "rtl";
  readonly width: number;
  readonly view: AxisView;
  /** Where the view begins and ends: in Arabic the beginning is on the right. */
  readonly begin: number;
  readonly end: number;
  readonly pixelsPerDay: number;
  /** Where a moment stands, however far outside of the view. */
  readonly x: (day: number) => number;
  /** Where a moment stands, or just beyond the end of the chart that it lies past: paths need not run further. */
  readonly xNear: (day: number) => number;
  /** The moment that stands at `x`, with fractions of a day. */
  readonly timeAt: (x: number) => number;
  /** The day of the view that is nearest to `x`. */
  readonly dayAt: (x: number) => Day;
  /** The left and right edge of a range, cut just beyond the chart, never thinner than `least` pixels. */
  readonly extent: (from: number, to: number, least?: number) => readonly [left: number, right: number];
  /** Whether a day, or any of a range of days, is in the view. */
  readonly shows: (from: number, to?: number) => boolean;
}

/** How far beyond the ends of the chart things are still drawn, in pixels. */
const BEYOND = 40;

/** The axis of a chart `width` pixels wide that leaves `margin` pixels at both ends, for half the handle. */
export function timeAxis(width: number, margin: number, direction: "ltr" | "rtl", view: AxisView): TimeAxis {
  const inner = Math.max(1, width - 2 * margin);
  const pixelsPerDay = inner / (view.to - view.from);
  const begin = direction === "rtl" ? margin + inner : margin;
  const forward = direction === "rtl" ? -1 : 1;
  const x = (day: number): number => begin + forward * (day - view.from) * pixelsPerDay;
  const timeAt = (pixel: number): number => view.from + (forward * (pixel - begin)) / pixelsPerDay;
  const xNear = (day: number): number => Math.min(width + BEYOND, Math.max(-BEYOND, x(day)));
  return {
    direction,
    width,
    view,
    begin,
    end: begin + forward * inner,
    pixelsPerDay,
    x,
    xNear,
    timeAt,
    dayAt: (pixel) => Math.min(Math.floor(view.to), Math.max(Math.ceil(view.from), Math.round(timeAt(pixel)))),
    extent(from, to, least = 0) {
      const left = Math.min(xNear(from), xNear(to));
      const right = Math.max(xNear(from), xNear(to));
      const missing = Math.max(0, least - (right - left)) / 2;
      return [left - missing, right + missing];
    },
    shows: (from, to = from) => to >= view.from && from <= view.to,
  };
}
