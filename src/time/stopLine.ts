import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { heardChange } from "../language/heardChange";
import type { ChangeForm } from "../language/changeWords";
import { stopWords } from "../language/stopWords";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { lineThatFits, type ShownChange } from "./lineThatFits";
import type { Stop } from "./useStop";

/** What is told where the slider stopped. */
export interface StopLine {
  /** To be seen below the date: shortened where it is long. */
  readonly shown: ShownChange;
  /** To be heard: the day, all that changed and how much is besieged, as one text. */
  readonly heard: string;
}

/** So many letters fit below the date. */
const MOST_LETTERS = 150;

/** What changed where the slider stopped, or that no status did, and how much is besieged. The place `first` is told before others. */
export function stopLine(
  record: TruceRecord,
  index: RecordIndex,
  stop: Stop,
  t: Translate,
  first: PlaceId | null = null,
): StopLine {
  const words = (form: ChangeForm) => stopWords(record, index, stop.before, stop.day, t, first, form);
  const whole = words("full");
  const told = t("time.change.line", { changes: whole.changes, besieged: whole.besieged.full });
  return {
    shown: lineThatFits(whole, words("short").changes, words("names").changes, MOST_LETTERS),
    heard: `${formatDay(stop.day, t.language)}. ${heardChange(told, t)}`,
  };
}
