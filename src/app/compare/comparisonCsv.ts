import type { Translate } from "../../language/createTranslate";
import { dataVersion } from "../../record/dataVersion";
import { isoOfDay } from "../../record/day";
import type { TruceRecord } from "../../record/types";
import { csvText } from "../csvText";
import type { ComparedDays } from "./comparedDays";
import type { ComparisonRow } from "./comparisonRows";

/**
 * The differences between two days as CSV (RFC 4180): a line for each place, with the events behind it by their ids, and the version of
 * the record.
 */
export function comparisonCsv(
  rows: readonly ComparisonRow[],
  { earlier, later }: ComparedDays,
  record: Pick<TruceRecord, "updated" | "version">,
  t: Translate,
): string {
  const days = [isoOfDay(earlier), isoOfDay(later)];
  const head = ["place", "name_en", "name_ar", ...days, "change", "events", "event_dates", "version"];
  const lines = rows.map(({ place, before, after, change, events }) => [
    place.id,
    place.name.en,
    place.name.ar,
    before,
    after,
    change ?? t("compare.same-words"),
    events.map(({ id }) => id).join(" "),
    events.map(({ date }) => date.edtf).join(" "),
    dataVersion(record),
  ]);
  return csvText([head, ...lines]);
}
