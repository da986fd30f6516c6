/** Days since 1970-01-01 UTC, a whole number: the only unit of time inside the program. */
export type Day = number;

/** A range of days, both ends included. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a calendar date `YYYY-MM-DD` (proleptic Gregorian, UTC), or null where the text is not a real date. */
export function dayOfIso(text: string): Day | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / MILLISECONDS_PER_DAY;
  return Number.isInteger(day) && isoOfDay(day) === text ? day : null;
}

/** The calendar date `YYYY-MM-DD` (UTC) of a day. */
export function isoOfDay(day: Day): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}

/** Midnight UTC at the start of a day, for `Intl` with `timeZone: "UTC"`. */
export function dateOfDay(day: Day): Date {
  return new Date(day * MILLISECONDS_PER_DAY);
}

/** The days that the slider covers: 2011-03-15 to 2018-12-31. */
export const DAY_FRAME: DayRange = { earliest: 15_048, latest: 17_896 };
