import edtf, { type EdtfValue } from "edtf";
import { dayOfIso } from "../record/day";
import type { EdtfDate, EventDate } from "../record/types";
import type { Result } from "../record/result";

const MILLISECONDS_PER_DAY = 86_400_000;
/** How far `~` widens both ends, in days (SPEC.md, D3). */
const WIDENING = { day: 10, month: 20, year: 90 } as const;
const ONE_DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(-\d{2})?)?)[~?%]?$/;
const ONE_OF = /^\[([^,[\]]+?)(?:\.\.|,)([^,[\]]+?)\]$/;
const LONGEST = 60;
/** Years outside of these are slips of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2199];

const bad = (text: string, why: string): Result<never, string> => ({
  ok: false,
  failure: `"${text.slice(0, LONGEST)}" is not a date: ${why}.`,
});

/** Few dates stand only once, and reading one takes a fifth of a millisecond. */
const known = new Map<string, Result<EdtfDate, string>>();

/**
 * One EDTF date as days: `2015-10-01`, `2015-10`, `2015`, each also with `~`, `?` or `%`, or one day of a set
 * `[2015-10-01..2015-10-04]`. The failure says what is wrong.
 */
export function parseEdtfDate(text: string): Result<EdtfDate, string> {
  const date = known.get(text) ?? parse(text);
  known.set(text, date);
  return date;
}

function parse(text: string): Result<EdtfDate, string> {
  if (text.length > LONGEST) return bad(text, "it is too long");
  const set = ONE_OF.exec(text);
  if (set) return parseSet(text, set[1] ?? "", set[2] ?? "");
  const match = ONE_DATE.exec(text);
  if (!match) return bad(text, "only days, months and years are known here, and one day of [a..b]");
  const date = valueOf(text);
  // The library takes the 29th of February of any year for a day: it would slip into March.
  const plain = match[1] ?? "";
  if (!date || (match[2] !== undefined && dayOfIso(plain) === null)) return bad(text, "the calendar has no such day");
  const year = Number(plain.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return bad(text, `its year is not from ${FIRST_YEAR} to ${LAST_YEAR}`);
  const precision = plain.length === 10 ? "day" : plain.length === 7 ? "month" : "year";
  const approximate = date.approximate.value > 0;
  const widening = approximate ? WIDENING[precision] : 0;
  const nominal = Math.floor(date.min / MILLISECONDS_PER_DAY);
  return {
    ok: true,
    value: {
      edtf: text,
      earliest: nominal - widening,
      latest: Math.floor(date.max / MILLISECONDS_PER_DAY) + widening,
      nominal,
      precision,
      approximate,
      uncertain: date.uncertain.value > 0,
    },
  };
}

function parseSet(text: string, from: string, to: string): Result<EdtfDate, string> {
  const first = parseEdtfDate(from);
  if (!first.ok) return first;
  const last = parseEdtfDate(to);
  if (!last.ok) return last;
  if (last.value.latest < first.value.earliest) return bad(text, "it ends before it begins");
  return {
    ok: true,
    value: {
      ...first.value,
      edtf: text,
      latest: last.value.latest,
      approximate: first.value.approximate || last.value.approximate,
      uncertain: first.value.uncertain || last.value.uncertain,
    },
  };
}

function valueOf(text: string): EdtfValue | null {
  try {
    return edtf(text);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return null;
  }
}

/** When an event happened: one date, or `a/b`, or `a/..` where the end is not known. */
export function parseEventDate(text: string): Result<EventDate, string> {
  const parts = text.split("/");
  if (parts.length > 2) return bad(text, "an interval has one slash");
  const [first = "", last] = parts;
  const start = parseEdtfDate(first);
  if (!start.ok) return start;
  if (last === undefined || last === "..") return { ok: true, value: { edtf: text, start: start.value, end: null } };
  const end = parseEdtfDate(last);
  if (!end.ok) return end;
  if (end.value.latest < start.value.earliest) return bad(text, "it ends before it begins");
  return { ok: true, value: { edtf: text, start: start.value, end: end.value } };
}
