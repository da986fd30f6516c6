import { DAY_FRAME, dateOfDay, type Day, type DayRange } from "../record/day";

/** Where days stand on a strip, in percent of its width from the left; in Arabic time runs from the right. */
export interface StripAxis {
  readonly x: (day: Day) => number;
  /** The left edge and the width of a run of days. */
  readonly extent: (from: Day, to: Day) => { readonly x: number; readonly width: number };
  /** The day at a fraction of the width from the left; the first or last beyond the ends. */
  readonly dayAt: (fraction: number) => Day;
  readonly years: readonly { readonly year: number; readonly from: number; readonly middle: number }[];
}

/**
 * The axis of a frame of days, both ends included; a frame may begin and end within a day. Days outside of `drawn`, by default the frame, stand at its ends: where more is drawn
 * than the frame shows, positions lie below 0 or above 100.
 */
export function stripAxis(direction: "ltr" | "rtl", frame: DayRange = DAY_FRAME, drawn: DayRange = frame): StripAxis {
  const days = frame.latest - frame.earliest + 1;
  const clamp = (value: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, value));
  const fraction = (day: Day): number => (clamp(day, drawn.earliest, drawn.latest + 1) - frame.earliest) / days;
  const x = (day: Day): number => percent(direction === "rtl" ? 1 - fraction(day) : fraction(day));
  const first = dateOfDay(frame.earliest).getUTCFullYear();
  const last = dateOfDay(frame.latest).getUTCFullYear();
  return {
    x,
    extent(from, to) {
      const [left, right] = [x(from), x(to)].toSorted((a, b) => a - b);
      return { x: left ?? 0, width: percent(((right ?? 0) - (left ?? 0)) / 100) };
    },
    dayAt(position) {
      const along = direction === "rtl" ? 1 - position : position;
      return clamp(Math.floor(frame.earliest + along * days), Math.ceil(frame.earliest), Math.floor(frame.latest));
    },
    years: Array.from({ length: last - first + 1 }, (_, at) => {
      const from = x(dayOfYear(first + at));
      return { year: first + at, from, middle: percent((from + x(dayOfYear(first + at + 1))) / 200) };
    }),
  };
}

const percent = (fraction: number): number => Math.round(fraction * 1e5) / 1e3;
const dayOfYear = (year: number): Day => Date.UTC(year, 0, 1) / 86_400_000;
