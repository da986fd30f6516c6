import type { EdtfDate, EventDate } from "../record/types";
import type { Translate } from "./createTranslate";
import { formatDay } from "./formatDay";
import { formatEdtf } from "./formatEdtf";

const OPEN_END = /\/(\.\.)?$/;

/** When an event happened, in words: one date, "4 to 6 March 2016" where it lasted, "from 2 May 2014" where its end is not known. */
export function formatEventDate(date: EventDate, t: Translate): string {
  if (date.end === null) {
    const start = formatEdtf(date.start, t);
    return OPEN_END.test(date.edtf) ? t("states.date.from", { date: start }) : start;
  }
  return t("states.date.range", { from: startOfRange(date.start, date.end, t), to: formatEdtf(date.end, t) });
}

function startOfRange(start: EdtfDate, end: EdtfDate, t: Translate): string {
  if (!isPlainDay(start) || !isPlainDay(end)) return formatEdtf(start, t);
  const isSame = (parts: "month" | "year") =>
    formatDay(start.nominal, t.language, parts) === formatDay(end.nominal, t.language, parts);
  if (isSame("month")) return formatDay(start.nominal, t.language, "day-of-month");
  return formatDay(start.nominal, t.language, isSame("year") ? "day-and-month" : "day");
}

function isPlainDay(date: EdtfDate): boolean {
  return date.precision === "day" && !date.approximate && !date.uncertain && !date.edtf.startsWith("[");
}
