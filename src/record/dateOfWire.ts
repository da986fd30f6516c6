import type { EdtfDate, EventDate } from "./types";
import type { WireDate, WireEvidence } from "./wire";

/** The date that four fields stand for; precision and qualifiers are read off its EDTF text. */
export function dateOfWire([edtf, earliest, latest, nominal]: WireDate): EdtfDate {
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
export function eventDateOfWire({ edtf, start, end }: WireEvidence["events"][number]["date"]): EventDate {
  return { edtf, start: dateOfWire(start), end: end && dateOfWire(end) };
}
