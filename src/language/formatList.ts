import { isolate } from "./isolate";
import { directionOf, localeOf } from "./Language";
import type { Language } from "./Language";

/** Names in a row: "Arbin, Zamalka and Harasta", "عربين وزملكا وحرستا". Each is isolated where it runs against the language. */
export function formatList(names: readonly string[], language: Language): string {
  const direction = directionOf(language);
  const format = new Intl.ListFormat(localeOf(language), { type: "conjunction" });
  return format.format(names.map((name) => isolate(name, direction)));
}
