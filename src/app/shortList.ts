import type { Translate } from "../language/createTranslate";
import { formatList } from "../language/formatList";

/** Names in a row; of more than three, two and how many others, in the words of the message `others`. */
export function shortList(names: readonly string[], others: string, t: Translate): string {
  if (names.length <= 3) return formatList(names, t.language);
  return formatList([...names.slice(0, 2), t(others, { count: names.length - 2 })], t.language);
}
