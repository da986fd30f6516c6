import type { Translate } from "../../language/createTranslate";
import { isoOfDay } from "../../record/day";
import { csvText } from "../csvText";
import type { ComparedDays } from "./comparedDays";
import type { ComparisonRow } from "./comparisonRows";

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
  return csvText([head, ...lines]);
}
