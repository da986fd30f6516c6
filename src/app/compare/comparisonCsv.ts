import type { Translate } from "../../language/createTranslate";
import { isoOfDay } from "../../record/day";
import type { ComparedDays } from "./comparedDays";
import type { ComparisonRow } from "./comparisonRows";

/** A cell that begins so would be taken for a formula by a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;
const MARKED = /[",\r\n]/;
/** Tells a spreadsheet that the text is UTF-8, without which Arabic turns into noise. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The differences between two days as CSV (RFC 4180): a line for each place, with the events behind it by their ids. */
export function comparisonCsv(rows: readonly ComparisonRow[], { earlier, later }: ComparedDays, t: Translate): string {
  const head = ["place", "name_en", "name_ar", isoOfDay(earlier), isoOfDay(later), "change", "events", "event_dates"];
  const lines = rows.map(({ place, before, after, change, events }) => [
    place.id,
    place.name.en,
    place.name.ar,
    before,
    after,
    change ?? t("compare.same-words"),
    events.map(({ id }) => id).join(" "),
    events.map(({ date }) => date.edtf).join(" "),
  ]);
  return BYTE_ORDER_MARK + [head, ...lines].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return MARKED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
