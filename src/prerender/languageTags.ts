import { LANGUAGES, type Language } from "../language/Language";
import { escapeHtml } from "./escapeHtml";

/** The links from a page to itself in each language, and in English for all others: HTML, a tag each. `addressOf`: its address in a language. */
export function languageTags(addressOf: (language: Language) => string): readonly string[] {
  const tag = (hreflang: string, language: Language): string =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(addressOf(language))}" />`;
  return [...LANGUAGES.map((language) => tag(language, language)), tag("x-default", "en")];
}
