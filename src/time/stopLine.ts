import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { heardChange } from "../language/heardChange";
import type { ChangeForm } from "../language/changeWords";
import { stopWords } from "../language/stopWords";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { lineThatFits, type ShownChange } from "./lineThatFits";
import type { Stop } from "./stopKeeper";

/** What is told where the slider stopped. */
export interface StopLine {
  /** To be seen below the date: shortened where it is long. */
  readonly shown: ShownChange;
  /** To be heard: the day, all that changed and how much is besieged, as one text. */
  readonly heard: string;
}

/** So many letters fit below the date on a wide timeline; on a phone, three lines between the buttons. */
const MOST_LETTERS = 150;
const LINES = 3;
/** Pixels that the buttons and the edges take there, and what a letter takes on average, with what the ends of lines leave empty. */
const BUTTONS = 160;
const LETTER = 6.8;

/**
 * What changed where the slider stopped, or that no status did, and how much is besieged. The place `first` is told before others.
 * `width`: of a compact timeline, in pixels; null: it is wide.
 */
export function stopLine(
  record: TruceRecord,
  index: RecordIndex,
  stop: Stop,
  t: Translate,
  first: PlaceId | null = null,
  width: number | null = null,
): StopLine {
  const room = width === null ? MOST_LETTERS : Math.floor((width - BUTTONS) / LETTER) * LINES;
  const words = (form: ChangeForm) => stopWords(record, index, stop.before, stop.day, t, first, form);
  const whole = words("full");
  const told = t("time.change.line", { changes: whole.changes, besieged: whole.besieged.full });
  return {
    shown: lineThatFits(whole, words("short").changes, words("names").changes, room),
    heard: `${formatDay(stop.day, t.language)}. ${heardChange(told, t)}`,
  };
}
