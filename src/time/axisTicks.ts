import { dateOfDay, type Day } from "../record/day";
import type { AxisView } from "./axisView";

/** A stretch of the calendar on the axis: a year, a quarter, a month, some days. */
export interface AxisTick {
  readonly day: Day;
  /** The first day of the next. */
  readonly until: Day;
}

/** The calendar on the axis, as fine as there is room for: each tick holds `step` of its unit. */
export interface AxisTicks extends TickSize {
  /** Earliest first, without a gap; the first may begin before the view. */
  readonly ticks: readonly AxisTick[];
}

export type TickUnit = "day" | "month" | "year";

/** How fine a calendar is. */
export interface TickSize {
  readonly unit: TickUnit;
  readonly step: number;
}

const DAYS_IN: Readonly<Record<TickUnit, number>> = { day: 1, month: 30.4, year: 365.25 };
/** The first days of the ticks of a month, by their step: the last is a little longer or shorter than the others. */
const DAYS_OF_MONTH: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29]],
  [5, [1, 5, 10, 15, 20, 25]],
  [10, [1, 10, 20]],
]);
const SIZES: readonly TickSize[] = [
  ...[1, 2, 5, 10].map((step): TickSize => ({ unit: "day", step })),
  ...[1, 3, 6].map((step): TickSize => ({ unit: "month", step })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step): TickSize => ({ unit: "year", step })),
];
const COARSEST: TickSize = { unit: "year", step: 1000 };

/** The ticks of a view: the finest that leave each of them the room that it needs, in pixels. */
export function axisTicks(view: AxisView, pixelsPerDay: number, roomOf: (size: TickSize) => number): AxisTicks {
  const { unit, step } =
    SIZES.find((size) => DAYS_IN[size.unit] * size.step * pixelsPerDay >= roomOf(size)) ?? COARSEST;
  const ticks: AxisTick[] = [];
  let day = tickBefore(Math.floor(view.from), unit, step);
  while (day <= view.to) {
    const until = tickAfter(day, unit, step);
    ticks.push({ day, until });
    day = until;
  }
  return { unit, step, ticks };
}

/** The first day of the tick in which a day lies. */
function tickBefore(day: Day, unit: TickUnit, step: number): Day {
  const date = dateOfDay(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "year") return dayOf(Math.floor(year / step) * step, 0, 1);
  if (unit === "month") return dayOf(year, Math.floor(month / step) * step, 1);
  const starts = DAYS_OF_MONTH.get(step);
  return starts ? dayOf(year, month, starts.findLast((start) => start <= date.getUTCDate()) ?? 1) : day;
}

function tickAfter(day: Day, unit: TickUnit, step: number): Day {
  const date = dateOfDay(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "year") return dayOf(year + step, 0, 1);
  if (unit === "month") return dayOf(year, month + step, 1);
  const starts = DAYS_OF_MONTH.get(step);
  if (!starts) return day + 1;
  const next = starts.find((start) => start > date.getUTCDate());
  return next !== undefined && next <= lastOfMonth(year, month) ? dayOf(year, month, next) : dayOf(year, month + 1, 1);
}

const lastOfMonth = (year: number, month: number): number => dateOfDay(dayOf(year, month + 1, 0)).getUTCDate();

/** `Date.UTC` takes a year below 100 for one of the 20th century. */
function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return new Date(0).setUTCFullYear(year, month, dayOfMonth) / MILLISECONDS_PER_DAY;
}

const MILLISECONDS_PER_DAY = 86_400_000;
