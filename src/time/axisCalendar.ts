import { formatDay, type DayParts } from "../language/formatDay";
import type { Language } from "../language/Language";
import { dateOfDay, type Day } from "../record/day";
import { axisTicks, type AxisTick, type TickSize, type TickUnit } from "./axisTicks";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** A piece of the calendar written below the axis. */
export interface AxisLabel {
  readonly day: Day;
  readonly text: string;
  /** Where its middle or its beginning stands, in pixels from the left edge of the chart. */
  readonly x: number;
  readonly anchor: "middle" | "start";
  /** Where a year, or among days a month, begins. */
  readonly isStrong: boolean;
}

/** What stands below the axis. */
export interface AxisCalendar {
  readonly unit: TickUnit;
  /** Where the ticks begin, within the view. */
  readonly lines: readonly AxisLine[];
  readonly labels: readonly AxisLabel[];
}

/** Where a tick begins. */
export interface AxisLine {
  readonly day: Day;
  readonly x: number;
}

/** A year narrower than this, in pixels, is written with two digits. */
const FULL_YEAR_FROM = 40;
/** Room for a day by how many a tick holds, in pixels: the name of a month must stand between fewer numbers. */
const DAY_ROOM: ReadonlyMap<number, number> = new Map([
  [1, 26],
  [2, 28],
  [5, 36],
  [10, 48],
]);
/** Room for one month and for several, in pixels; Arabic months have no short form. */
const MONTH_ROOM: Readonly<Record<Language, readonly [one: number, several: number]>> = { en: [42, 76], ar: [84, 104] };
/** Room for one year, which may be written short in its middle, and for several, written after their line. */
const YEAR_ROOM = { one: 32, several: 40 } as const;
/** Pixels between a line and the text after it, and the least between two texts. */
const INSET = 4;
const APART = 8;

/** The calendar of an axis in words: years, months or days, as fine as they can be read and no finer than `finest`. */
export function axisCalendar(axis: TimeAxis, language: Language, finest: TickUnit = "day"): AxisCalendar {
  const { unit, step, ticks } = axisTicks(axis.view, axis.pixelsPerDay, (size) => roomOf(size, language, finest));
  const lines = ticks.filter(({ day }) => axis.shows(day)).map(({ day }) => ({ day, x: axis.x(day) }));
  if (unit === "day") return { unit, lines, labels: dayLabels(ticks, axis, language) };
  const isYears = unit === "year" && step === 1;
  return {
    unit,
    lines,
    labels: isYears ? yearLabels(ticks, axis, language) : stretchLabels(ticks, unit, axis, language),
  };
}

function roomOf({ unit, step }: TickSize, language: Language, finest: TickUnit): number {
  if (unit === "year") return step === 1 ? YEAR_ROOM.one : YEAR_ROOM.several;
  if (finest === "year" || (finest === "month" && unit === "day")) return Infinity;
  if (unit === "day") return DAY_ROOM.get(step) ?? Infinity;
  return MONTH_ROOM[language][step === 1 ? 0 : 1];
}

/** Each year in the middle of what is seen of it; one that the view cuts keeps off the line of the next. Arabic shortens no year. */
function yearLabels(ticks: readonly AxisTick[], axis: TimeAxis, language: Language): readonly AxisLabel[] {
  return ticks.flatMap(({ day, until }, at) => {
    const [left, right] = axis.extent(Math.max(day, axis.view.from), Math.min(until, axis.view.to));
    const year = formatDay(day, language, "year");
    const isWhole = at === 0 || language === "ar";
    const isWide = right - left >= FULL_YEAR_FROM || (isWhole && right - left >= textWidth(year, language));
    const text = isWide ? year : `’${year.slice(-2)}`;
    const spare = right - left - textWidth(text, language);
    if (spare < 0) return [];
    const outward = axis.direction === "rtl" ? 1 : -1;
    const aside = at === 0 ? Math.max(0, INSET - spare / 2) : 0;
    return [{ day, text, x: (left + right) / 2 + outward * aside, anchor: "middle", isStrong: false }];
  });
}

/** Months and longer stretches of years: each after the line of its beginning. The first that is written says the year. */
function stretchLabels(
  ticks: readonly AxisTick[],
  unit: "month" | "year",
  axis: TimeAxis,
  language: Language,
): readonly AxisLabel[] {
  const forward = axis.direction === "rtl" ? -1 : 1;
  const labels: AxisLabel[] = [];
  for (const { day, until } of ticks) {
    const from = Math.max(day, axis.view.from);
    const room = (Math.min(until, axis.view.to) - from) * axis.pixelsPerDay - INSET - APART;
    const isNewYear = unit === "month" && isFirstOfYear(day);
    const parts: readonly DayParts[] =
      unit === "year"
        ? ["year"]
        : isNewYear
          ? ["short-month", "year"]
          : labels.length === 0
            ? ["short-month"]
            : ["month-alone"];
    // Of several years the one in which what is seen of them begins.
    const named = unit === "year" ? Math.ceil(from) : day;
    const text = parts.map((one) => formatDay(named, language, one)).find((one) => textWidth(one, language) <= room);
    if (text === undefined) continue;
    labels.push({ day, text, x: axis.x(from) + forward * INSET, anchor: "start", isStrong: isNewYear });
  }
  return labels;
}

/** Each day at its line; where a month begins its name stands there too, and at the beginning of the view the month that it lies in. */
function dayLabels(ticks: readonly AxisTick[], axis: TimeAxis, language: Language): readonly AxisLabel[] {
  const shown = ticks.filter(({ day }) => axis.shows(day));
  const [first] = ticks;
  const months = shown.filter(({ day }) => dateOfDay(day).getUTCDate() === 1);
  const monthLabels = months
    .map(({ day }, at): AxisLabel => {
      const parts = isFirstOfYear(day) ? "short" : "short-day-and-month";
      return {
        day,
        text: formatDay(day, language, at === 0 ? "short" : parts),
        x: axis.x(day),
        anchor: "middle",
        isStrong: true,
      };
    })
    .filter((label) => fits(label, axis, language));
  const context: AxisLabel[] = [];
  if (first) {
    const text = formatDay(first.day, language, "month");
    const label: AxisLabel = { day: first.day, text, x: axis.begin, anchor: "start", isStrong: true };
    if (monthLabels.every((other) => areApart(label, other, axis, language))) context.push(label);
  }
  const strong = [...context, ...monthLabels];
  const plain = shown
    .filter(({ day }) => dateOfDay(day).getUTCDate() !== 1)
    .map(({ day }): AxisLabel => {
      const text = formatDay(day, language, "day-of-month");
      return { day, text, x: axis.x(day), anchor: "middle", isStrong: false };
    })
    .filter((label) => strong.every((other) => areApart(label, other, axis, language)));
  return [...strong, ...plain].filter((label) => fits(label, axis, language)).toSorted((a, b) => a.day - b.day);
}

function isFirstOfYear(day: Day): boolean {
  return dateOfDay(day).getUTCMonth() === 0;
}

/** Whether a label stands within the chart. */
function fits(label: AxisLabel, axis: TimeAxis, language: Language): boolean {
  const [left, right] = edgesOf(label, axis, language);
  return left >= 0 && right <= axis.width;
}

function areApart(a: AxisLabel, b: AxisLabel, axis: TimeAxis, language: Language): boolean {
  const [aLeft, aRight] = edgesOf(a, axis, language);
  const [bLeft, bRight] = edgesOf(b, axis, language);
  return aRight + APART <= bLeft || bRight + APART <= aLeft;
}

/** The left and right edge of a label, about, in pixels from the left edge of the chart. */
function edgesOf(label: AxisLabel, axis: TimeAxis, language: Language): readonly [number, number] {
  const width = textWidth(label.text, language);
  if (label.anchor === "middle") return [label.x - width / 2, label.x + width / 2];
  return axis.direction === "rtl" ? [label.x - width, label.x] : [label.x, label.x + width];
}
