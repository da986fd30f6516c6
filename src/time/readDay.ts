import { DAY_FRAME, dateOfDay, dayOfIso, type Day, type DayRange } from "../record/day";
import type { Result } from "../record/result";
import { datePieces, foldDateText, type DatePiece } from "./calendarWords";

/** Why what a reader typed is no day of the timeline. */
export type ReadDayFailure =
  | { readonly kind: "not-a-date" | "incomplete" | "short-year" | "hijri" | "no-such-month" | "too-early" | "too-late" }
  /** A day that its month does not have: `lastDay` is the month's last. */
  | { readonly kind: "no-such-day"; readonly lastDay: Day }
  /** Numbers that may be read day first or month first. */
  | { readonly kind: "ambiguous"; readonly dayFirst: Day; readonly monthFirst: Day }
  /** The year first, then the day: what it would be in the right order. */
  | { readonly kind: "wrong-order"; readonly meant: Day };

type ReadDay = Result<Day, ReadDayFailure>;

/** Longer than any date in words. */
const LONGEST = 80;
/** A time of day behind a date, as programs write it (ISO 8601): the day is the one that is written, in whatever zone. */
const TIME_OF_DAY =
  /^(\d{4}-\d{2}-\d{2})[t ]+(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:z|[+-][01]\d:?[0-5]\d)?$/;
/** A dash that belongs to the number after it: no date has a negative one. */
const MINUS = /(?:^|[^\p{L}\d])[-–]\d/u;
/** Years of the Hijri calendar from 1883 to 2076: no year of our calendar that a reader of this map means. */
const HIJRI_YEARS = { from: 1300, to: 1500 } as const;

/**
 * The day that a reader typed or pasted, in English or Arabic: `2016-03-04`, "4 March 2016", "٤ آذار ٢٠١٦", "4 مارس 2016". Numbers
 * alone are read year first; with the year last only where day and month cannot be mistaken for each other. A time of day is left out.
 */
export function readDay(text: string, frame: DayRange = DAY_FRAME): ReadDay {
  if (text.length > LONGEST) return fail("not-a-date");
  const folded = foldDateText(text).replace(TIME_OF_DAY, "$1");
  if (MINUS.test(folded)) return fail("not-a-date");
  const pieces = datePieces(folded);
  if (pieces.some(({ kind }) => kind === "hijri")) return fail("hijri");
  if (pieces.length === 0 || pieces.some(({ kind }) => kind === "unknown")) return fail("not-a-date");
  const numbers = pieces.filter((piece) => piece.kind === "number");
  const months = [...new Set(pieces.flatMap((piece) => (piece.kind === "month" ? [piece.month] : [])))];
  const [month] = months;
  if (month === undefined) return readNumbers(folded, numbers, frame);
  if (months.length > 1 || numbers.length > 2) return fail("not-a-date");
  const years = numbers.filter(isYear);
  const days = numbers.filter((piece) => !isYear(piece) && piece.digits <= 2);
  if (numbers.length === 2 && days.length === 2) return fail("short-year");
  if (years.length + days.length < numbers.length) return fail("not-a-date");
  const [[year], [day]] = [years, days];
  if (year && isHijri(year)) return fail("hijri");
  return year && day ? dayOf(year.value, month, day.value, frame) : fail("incomplete");
}

type NumberPiece = Extract<DatePiece, { kind: "number" }>;

function readNumbers(folded: string, numbers: readonly NumberPiece[], frame: DayRange): ReadDay {
  const [first, second, third] = numbers;
  if (!first || numbers.length > 3) return fail("not-a-date");
  if (numbers.length === 1 && first.digits === 8) {
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(folded) ?? [];
    return dayOf(Number(year), Number(month), Number(day), frame);
  }
  if (!second || !third) return numbers.every(({ digits }) => digits <= 4) ? fail("incomplete") : fail("not-a-date");
  const year = [first, third].find(isYear);
  const others = numbers.filter((piece) => piece !== year);
  if (others.some(({ digits }) => digits > 2)) return fail("not-a-date");
  if (!year) return fail("short-year");
  if (isHijri(year)) return fail("hijri");
  const [a = 0, b = 0] = others.map(({ value }) => value);
  if (year === first) {
    if (a <= 12) return dayOf(year.value, a, b, frame);
    const meant = dayOf(year.value, b, a, frame);
    return meant.ok ? { ok: false, failure: { kind: "wrong-order", meant: meant.value } } : fail("no-such-month");
  }
  if (a > 12 && b > 12) return fail("no-such-month");
  if (b > 12) return dayOf(year.value, a, b, frame);
  if (a > 12 || a === b) return dayOf(year.value, b, a, frame);
  const [dayFirst, monthFirst] = [dayOf(year.value, b, a, frame), dayOf(year.value, a, b, frame)];
  if (!dayFirst.ok || !monthFirst.ok) return dayFirst.ok ? monthFirst : dayFirst;
  return { ok: false, failure: { kind: "ambiguous", dayFirst: dayFirst.value, monthFirst: monthFirst.value } };
}

function dayOf(year: number, month: number, dayOfMonth: number, frame: DayRange): ReadDay {
  const two = (value: number): string => String(value).padStart(2, "0");
  const iso = (one: number): string => `${String(year).padStart(4, "0")}-${two(month)}-${two(one)}`;
  const firstDay = dayOfIso(iso(1));
  if (firstDay === null) return fail("no-such-month");
  const day = dayOfIso(iso(dayOfMonth));
  if (day === null) {
    if (dayOfMonth < 1 || dayOfMonth > 31) return fail("not-a-date");
    const after = dateOfDay(firstDay);
    const lastDay = after.setUTCMonth(after.getUTCMonth() + 1, 0) / MILLISECONDS_PER_DAY;
    return { ok: false, failure: { kind: "no-such-day", lastDay } };
  }
  if (day < frame.earliest) return fail("too-early");
  return day > frame.latest ? fail("too-late") : { ok: true, value: day };
}

function isYear({ digits }: NumberPiece): boolean {
  return digits === 4;
}

function isHijri({ value }: NumberPiece): boolean {
  return value >= HIJRI_YEARS.from && value <= HIJRI_YEARS.to;
}

function fail(kind: Exclude<ReadDayFailure["kind"], "no-such-day" | "ambiguous" | "wrong-order">): ReadDay {
  return { ok: false, failure: { kind } };
}

const MILLISECONDS_PER_DAY = 86_400_000;
