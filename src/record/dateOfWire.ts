import { isoOfDay } from "./day";
import type { EdtfDate, EventDate } from "./types";
import type { WireEvidence } from "./evidenceWire";
import type { WireDate } from "./wire";

/** The date that a day or four fields stand for; precision and qualifiers are read off its EDTF text. */
export function dateOfWire(date: WireDate): EdtfDate {
  const [edtf, earliest, latest, nominal] = typeof date === "number" ? [isoOfDay(date), date, date, date] : date;
  const first = edtf.replace(/^\[/, "").split(/\.\.|,/)[0] ?? edtf;
  const hyphens = first.split("-").length - 1;
  return {
    edtf,
    earliest,
    latest,
    nominal,
    precision: hyphens >= 2 ? "day" : hyphens === 1 ? "month" : "year",
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
  };
}

/** The same for an event's one date or two. */
export function eventDateOfWire(date: WireEvidence["events"][number]["date"]): EventDate {
  if (typeof date === "number" || Array.isArray(date)) {
    const start = dateOfWire(date);
    return { edtf: start.edtf, start, end: null };
  }
  const { edtf, start, end } = date;
  return { edtf, start: dateOfWire(start), end: end === null ? null : dateOfWire(end) };
}
