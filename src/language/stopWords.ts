import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { changeWords, type ChangeForm, type ChangeWords } from "./changeWords";
import type { Translate } from "./createTranslate";
import { describeBesieged } from "./describeBesieged";
import { formatDay } from "./formatDay";

/** What is said where the slider stopped: what changed since the stop before (`changeWords`), or that no status did. */
export function stopWords(
  record: TruceRecord,
  index: RecordIndex,
  before: Day,
  after: Day,
  t: Translate,
  first: PlaceId | null = null,
  form: ChangeForm = "full",
): ChangeWords {
  return (
    changeWords(record, index, before, after, t, first, form) ?? {
      changes: t("time.change.nothing", { date: formatDay(before, t.language) }),
      besieged: describeBesieged(record, index, after, t),
    }
  );
}
