import type { Translate } from "../../language/createTranslate";
import { describeState } from "../../language/describeState";
import { causesOf, type Effected } from "../../record/causesOf";
import type { RecordIndex } from "../../record/recordIndex";
import type { EventId, Span, TruceRecord } from "../../record/types";
import { describeSpanWhole } from "../../time/chronicle/describeSpanWhole";
import type { ComparedDays } from "./comparedDays";
import type { ComparisonRow } from "./comparisonRows";

/**
 * Every place with a status that began after the earlier day and was over by the later one, in the order of the record: neither day shows
 * it. A status that may have held on one of the two days is left to the list of what differs.
 */
export function passingRows(
  record: TruceRecord,
  index: RecordIndex,
  days: ComparedDays,
  t: Translate,
): readonly ComparisonRow[] {
  return [...record.places.values()].flatMap((place) => {
    const passed = index.spansOf(place.id).filter((span) => isWithin(span, days));
    if (passed.length === 0) return [];
    const [before, after] = [days.earlier, days.later].map((day) =>
      describeState(index.placeStateAt(place.id, day), place, t, "brief"),
    );
    const words = passed.map((span) => {
      const { status, when } = describeSpanWhole(span, place, record, t);
      return t("compare.passed-status", { status, when });
    });
    const change = [...new Set(words)].join(t.language === "ar" ? "؛ " : "; ");
    return {
      place,
      before: before ?? "",
      after: after ?? "",
      change,
      causes: causesOf(
        passed.flatMap((span) => effectedOn(span, record)),
        record,
      ),
    };
  });
}

function isWithin({ from, to }: Span, { earlier, later }: ComparedDays): boolean {
  return to !== null && from.earliest > earlier && to.latest <= later;
}

/**
 * What began, altered and ended a status, with the dates of its edges; when it was altered is told by the event alone. What altered an
 * area's status after its ground had left the place altered nothing here.
 */
function effectedOn(
  { began, from, altered, ended, to }: Span,
  { events }: Pick<TruceRecord, "events">,
): readonly Effected[] {
  const isHere = (id: EventId): boolean => to === null || (events.get(id)?.date.start.earliest ?? 0) < to.latest;
  return [
    { events: began, on: from },
    { events: altered.filter(isHere), on: null },
    { events: ended, on: to },
  ];
}
