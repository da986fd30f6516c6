import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { BesiegedCount, TruceRecord } from "../record/types";
import { countStates } from "./countStates";
import type { Translate } from "./createTranslate";
import { formatEdtf } from "./formatEdtf";

/** What is said of a day's count. */
export interface BesiegedWords {
  /** "43 places mapped as besieged; in all of Syria about 861,200 people by the UN's count of 5 October 2016". */
  readonly full: string;
  /** "43 places mapped as besieged; all of Syria: about 861,200 (UN, 5 October 2016)". */
  readonly brief: string;
  /** "43 places mapped as besieged; all of Syria: about 861,200 (UN)". */
  readonly undated: string;
}

/**
 * How much is besieged on a day: places on the map, and people in all of Syria. Before the first count, the places alone; a count
 * without a source seen is said to be one.
 */
export function describeBesieged(record: TruceRecord, index: RecordIndex, day: Day, t: Translate): BesiegedWords {
  const { besieged } = countStates(record.places, index.stateAt(day));
  const places = t("time.change.besieged", { count: besieged });
  const count = unCountOn(record.besiegedCounts, day);
  if (count === null) return { full: places, brief: places, undated: places };
  const { people, sourced } = count;
  const words = count.qualifier?.[t.language];
  const qualifier = words === undefined ? "" : `${words} `;
  const date = formatEdtf(count.date, t);
  const whole = t("time.change.un-count", { qualifier, people, date });
  const counted = { qualifier, people, date, sourced: Number(sourced) };
  return {
    full: t("time.change.places-and-people", {
      places,
      people: sourced ? whole : t("time.chart.no-source", { figure: whole }),
    }),
    brief: t("time.change.places-and-count", { places, count: t("time.change.un-brief", counted) }),
    undated: t("time.change.places-and-count", { places, count: t("time.change.un-undated", counted) }),
  };
}

/** The United Nations' count that was in force on a day: the last whose date's middle is not after it. */
function unCountOn(counts: readonly BesiegedCount[], day: Day): BesiegedCount | null {
  const middle = ({ date }: BesiegedCount): number => (date.earliest + date.latest) / 2;
  return counts.reduce<BesiegedCount | null>(
    (last, count) =>
      count.by === "un" && middle(count) <= day && (last === null || middle(count) > middle(last)) ? count : last,
    null,
  );
}
