import type { Translate } from "../../language/createTranslate";
import { describePlaceChange } from "../../language/describePlaceChange";
import { describeState } from "../../language/describeState";
import { changeCauses } from "../../record/changeCauses";
import type { RecordIndex } from "../../record/recordIndex";
import type { Cause } from "../../record/Cause";
import type { Place, TruceRecord } from "../../record/types";
import type { ComparedDays } from "./comparedDays";

/** A place that is not the same on two days, in words. */
export interface ComparisonRow {
  readonly place: Place;
  /** "Besieged, Local truce", on either day. */
  readonly before: string;
  readonly after: string;
  /** "besieged → evacuated", the words of the timeline; null where the words are the same and the agreement or the besieger is not. */
  readonly change: string | null;
  /** What began and ended it, by date. */
  readonly causes: readonly Cause[];
}

/** Places that differ alike. */
export interface ComparisonGroup extends ComparisonRow {
  /** Places within this one that differ in the same words, by the same events on the same dates. */
  readonly alike: readonly Place[];
}

/** Every place that differs between two days, in the order of the record. What came and went in between leaves no difference. */
export function comparisonRows(
  record: TruceRecord,
  index: RecordIndex,
  { earlier, later }: ComparedDays,
  t: Translate,
): readonly ComparisonRow[] {
  const changes = new Map(index.changes(earlier, later).map((change) => [change.place, change]));
  return [...record.places.values()].flatMap((place) => {
    const change = changes.get(place.id);
    if (!change) return [];
    return {
      place,
      before: describeState(change.before, place, t, "brief"),
      after: describeState(change.after, place, t, "brief"),
      change: describePlaceChange(change, place, t),
      causes: changeCauses(change, record),
    };
  });
}

/** The same rows with each place put to the widest area around it that differs alike. */
export function comparisonGroups(rows: readonly ComparisonRow[]): readonly ComparisonGroup[] {
  const keys = new Map(rows.map((row) => [row.place.id, keyOf(row)]));
  const members = new Map<string, Place[]>();
  const heads: ComparisonRow[] = [];
  for (const row of rows) {
    const key = keys.get(row.place.id);
    const area = row.place.areas.findLast((id) => keys.get(id) === key);
    if (area === undefined) heads.push(row);
    else members.set(area, [...(members.get(area) ?? []), row.place]);
  }
  return heads.map((row) => ({ ...row, alike: members.get(row.place.id) ?? [] }));
}

function keyOf({ change, causes }: ComparisonRow): string {
  return [change ?? "", ...causes.map(({ event, on }) => `${event.id} ${on?.edtf ?? ""}`)].join(" ");
}
