import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Translate } from "./createTranslate";
import { formatDay } from "./formatDay";

/**
 * Words for what changed between two days, said as of the second: from a later day to an earlier one they are not yet so, and what came
 * about on more than one day is told with the day since when.
 */
export function changeTime(changes: string, index: RecordIndex, before: Day, after: Day, t: Translate): string {
  if (before > after) return t("time.change.not-yet", { changes });
  if (index.nextChange(before, 1) === after) return changes;
  return t("time.change.since", { date: formatDay(before, t.language), changes });
}
