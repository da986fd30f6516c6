import { localeOf, type Language } from "../../language/Language";

const collators = new Map<Language, Intl.Collator>();

/** The order of two names as a language's dictionaries have it. */
export function compareNames(a: string, b: string, language: Language): number {
  const collator = collators.get(language) ?? new Intl.Collator(localeOf(language));
  collators.set(language, collator);
  return collator.compare(a, b);
}
