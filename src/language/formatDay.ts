import { dateOfDay } from "../record/day";
import type { Day } from "../record/day";
import { localeOf } from "./Language";
import type { Language } from "./Language";

/** How much of a date is said. */
export type DayParts =
  | "day"
  | "day-and-month"
  | "day-of-month"
  | "month"
  | "year"
  | "weekday"
  | "short"
  | "short-month"
  | "short-day-and-month"
  | "month-alone";

const OPTIONS: Readonly<Record<DayParts, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  "day-and-month": { day: "numeric", month: "long" },
  "day-of-month": { day: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  "short-month": { month: "short", year: "numeric" },
  "short-day-and-month": { day: "numeric", month: "short" },
  "month-alone": { month: "short" },
};
const RIGHT_TO_LEFT_MARK = /\u200f/g;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words: "4 March 2016", "4 آذار 2016". UTC; without the right-to-left marks that `Intl` adds. */
export function formatDay(day: Day, language: Language, parts: DayParts = "day"): string {
  return formatOf(language, parts).format(dateOfDay(day)).replace(RIGHT_TO_LEFT_MARK, "");
}

function formatOf(language: Language, parts: DayParts): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...OPTIONS[parts], timeZone: "UTC" });
  formats.set(key, made);
  return made;
}
