import edtf from "edtf";
import type { EdtfDate, EventDate } from "../record/types";
import type { Result } from "../record/result";

const MILLISECONDS_PER_DAY = 86_400_000;
/** How far `~` widens both ends, in days (ARCHITECTURE, "Dates"). */
const WIDENING = { day: 10, month: 20, year: 90 } as const;
const PRECISIONS = ["year", "month", "day"] as const;
const ONE_OF = /^\[([^,[\]]+?)(?:\.\.|,)([^,[\]]+?)\]$/;
const LONGEST = 60;

const bad = (text: string, why: string): Result<never, string> => ({
  ok: false,
  failure: `"${text.slice(0, LONGEST)}" is not a date: ${why}`,
});

/**
 * One EDTF date as days: `2015-10-01`, `2015-10`, `2015`, each also with `~`, `?` or `%`, or one day of a set
 * `[2015-10-01..2015-10-04]`. The failure says what is wrong.
 */
export function parseEdtfDate(text: string): Result<EdtfDate, string> {
  if (text.length > LONGEST) return bad(text, "it is too long");
  const set = ONE_OF.exec(text);
  if (set) {
    const [first, last] = [parseEdtfDate(set[1] ?? ""), parseEdtfDate(set[2] ?? "")];
    if (!first.ok) return first;
    if (!last.ok) return last;
    if (last.value.latest < first.value.earliest) return bad(text, "it ends before it begins");
    return { ok: true, value: { ...first.value, edtf: text, latest: last.value.latest } };
  }
  let date: EdtfValue;
  try {
    date = edtf(text) as EdtfValue;
  } catch {
    return bad(text, "write it as EDTF, e.g. 2015-10-01, 2015-10, 2015-10~ or [2015-10-01..2015-10-04]");
  }
  const precision = PRECISIONS[date.precision - 1];
  if (date.type !== "Date" || precision === undefined || /[XxUu]/.test(text))
    return bad(text, "only days, months and years are known here");
  const approximate = date.approximate?.value > 0;
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
      uncertain: date.uncertain?.value > 0,
    },
  };
}

/** What is used of the values of the `edtf` package. */
interface EdtfValue {
  readonly type: string;
  readonly precision: number;
  readonly min: number;
  readonly max: number;
  readonly approximate: { readonly value: number };
  readonly uncertain: { readonly value: number };
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
