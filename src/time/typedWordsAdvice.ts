import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import type { DayRange } from "../record/day";
import { readDay } from "./readDay";

/** What Enter would do with a date that is being typed in words, or how to go on; null where nothing is typed. */
export function typedWordsAdvice(words: string, frame: DayRange, t: Translate): string | null {
  if (words === "") return null;
  const read = readDay(words, frame);
  return read.ok ? t("time.hint.enter", { date: formatDay(read.value, t.language) }) : t("time.hint.letters");
}
