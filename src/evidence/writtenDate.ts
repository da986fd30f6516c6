import type { Translate } from "../language/createTranslate";
import { formatEventDate } from "../language/formatEventDate";
import { dateOfWire } from "../record/dateOfWire";
import { dayOfIso, type Day } from "../record/day";
import type { EdtfDate, EventDate } from "../record/types";

const ONE_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;

/**
 * A date as written with a source or a count: a year, a month or a day, with or without `~` or `?`, or two of them (`a/b`). Its
 * days are those of the calendar, not widened. Null where it is written otherwise.
 */
export function readWrittenDate(edtf: string): EventDate | null {
  const [first = "", second, ...more] = edtf.split("/");
  const start = readOne(first);
  const end = second === undefined ? null : readOne(second);
  if (start === null || more.length > 0 || (second !== undefined && end === null)) return null;
  return { edtf, start, end };
}

/** The same in words; a date that cannot be read is told as it is written. */
export function formatWrittenDate(edtf: string, t: Translate): string {
  const date = readWrittenDate(edtf);
  return date === null ? edtf : formatEventDate(date, t);
}

function readOne(edtf: string): EdtfDate | null {
  const [, year, month, day] = ONE_DATE.exec(edtf) ?? [];
  if (year === undefined) return null;
  const first = dayOfIso(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (first === null) return null;
  return dateOfWire([edtf, first, lastDay(Number(year), month, day, first), first]);
}

function lastDay(year: number, month: string | undefined, day: string | undefined, first: Day): Day {
  if (day !== undefined) return first;
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, Number(month), 1);
  return next / 86_400_000 - 1;
}
