import { dateOfDay, type Day } from "../record/day";
import type { TimelineController } from "./timelineController";

/** The axis on the screen, in pixels from the left edge of the chart. */
export interface TimeAxis {
  readonly direction: "ltr" | "rtl";
  readonly width: number;
  /** Where time begins and ends: in Arabic the beginning is on the right. */
  readonly begin: number;
  readonly end: number;
  /** Where a day stands; days outside the frame stand at its ends. */
  readonly x: (day: Day) => number;
  /** The day that stands at `x`, or at the nearer end of the axis. */
  readonly dayAt: (x: number) => Day;
  /** The left and right edge of a range that is never thinner than `least` pixels. */
  readonly extent: (from: Day, to: Day, least?: number) => readonly [left: number, right: number];
  readonly years: readonly AxisYear[];
}

/** A calendar year on the axis; the first of the frame is shorter. */
export interface AxisYear {
  readonly firstDay: Day;
  /** Where its first day and its middle stand. */
  readonly x: number;
  readonly middle: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The axis of a chart `width` pixels wide that leaves `margin` pixels at both ends, for half the handle. */
export function timeAxis(
  width: number,
  margin: number,
  { direction, frame, fractionOf, dayAt }: Pick<TimelineController, "direction" | "frame" | "fractionOf" | "dayAt">,
): TimeAxis {
  const inner = Math.max(1, width - 2 * margin);
  const x = (day: Day): number => margin + fractionOf(day) * inner;
  const firstYear = dateOfDay(frame.earliest).getUTCFullYear();
  const lastYear = dateOfDay(frame.latest).getUTCFullYear();
  const firstDayOf = (year: number): Day => Math.max(frame.earliest, Date.UTC(year, 0, 1) / MILLISECONDS_PER_DAY);
  return {
    direction,
    width,
    begin: x(frame.earliest),
    end: x(frame.latest),
    x,
    dayAt: (pixel) => dayAt((pixel - margin) / inner),
    extent(from, to, least = 0) {
      const left = Math.min(x(from), x(to));
      const right = Math.max(x(from), x(to));
      const missing = Math.max(0, least - (right - left)) / 2;
      return [left - missing, right + missing];
    },
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, at): AxisYear => {
      const firstDay = firstDayOf(firstYear + at);
      const nextDay = Math.min(frame.latest, firstDayOf(firstYear + at + 1));
      return { firstDay, x: x(firstDay), middle: (x(firstDay) + x(nextDay)) / 2 };
    }),
  };
}
