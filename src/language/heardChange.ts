import type { Translate } from "./createTranslate";

/** The signs for "then" in a change: an arrow, in the direction of reading, is no word to hear. */
const ARROW = /\s[→←]\s/g;

/** Words for a change as they are to be heard: "besieged, then evacuated". */
export function heardChange(words: string, t: Translate): string {
  return words.replace(ARROW, t("time.change.then"));
}
