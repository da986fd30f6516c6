import type { Translate } from "../../language/createTranslate";
import { dataVersion } from "../../record/dataVersion";
import { isoOfDay } from "../../record/day";
import { csvText } from "../csvText";
import type { ComparisonMatter } from "./ComparisonMatter";
import type { ComparisonRow } from "./comparisonRows";

/**
 * The differences between two days as CSV (RFC 4180): a line for each place, with the events behind it by their ids, when each happened
 * and when what it changed took hold, whose account it is (by its id; empty: our reading), and the version of the record. Places with a status that began and ended between the days follow,
 * each said to be one.
 */
export function comparisonCsv(
  rows: readonly ComparisonRow[],
  passing: readonly ComparisonRow[],
  { earlier, later, record, account }: ComparisonMatter,
  t: Translate,
): string {
  const days = [isoOfDay(earlier), isoOfDay(later)];
  const head = [
    "place",
    "name_en",
    "name_ar",
    ...days,
    "change",
    "events",
    "event_dates",
    "effect_dates",
    "account",
    "version",
  ];
  const between = passing.map((row) => ({ ...row, change: t("compare.passed-words", { change: row.change ?? "" }) }));
  const lines = [...rows, ...between].map(({ place, before, after, change, causes }) => [
    place.id,
    place.name.en,
    place.name.ar,
    before,
    after,
    change ?? t("compare.same-words"),
    causes.map(({ event }) => event.id).join(" "),
    causes.map(({ event }) => event.date.edtf).join(" "),
    causes.map(({ event, on }) => on?.edtf ?? event.date.edtf).join(" "),
    account ?? "",
    dataVersion(record),
  ]);
  return csvText([head, ...lines]);
}
