import { isolate } from "./isolate";
import { directionOf, localeOf } from "./Language";
import type { Language } from "./Language";

const formats = new Map<Language, Intl.ListFormat>();

/** Names in a row: "Arbin, Zamalka and Harasta", "عربين وزملكا وحرستا". Each is isolated where it runs against the language. */
export function formatList(names: readonly string[], language: Language): string {
  const direction = directionOf(language);
  // To make a format costs far more than using it does.
  const format = formats.get(language) ?? new Intl.ListFormat(localeOf(language), { type: "conjunction" });
  formats.set(language, format);
  return format.format(names.map((name) => isolate(name, direction)));
}
