import { localeOf, type Language } from "./Language";

/** The name of a language (BCP 47) in the reader's: "Arabic", "العربية"; the tag itself where it has no name. */
export function formatLanguageName(tag: string, language: Language): string {
  if (tag === "") return tag;
  try {
    return new Intl.DisplayNames(localeOf(language), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
