/** The languages of the interface, equals in everything. */
export type Language = "en" | "ar";

export const LANGUAGES = ["en", "ar"] as const;

/** The language of numbers, dates, lists and plurals for `Intl`: Western digits and Levantine months, as Syrian media print them. */
export function localeOf(language: Language): string {
  return language === "ar" ? "ar-SY-u-ca-gregory-nu-latn" : "en-GB";
}

/** The direction of writing. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The language to begin with for a reader who prefers `tags` (BCP 47, best first): the first that we speak, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split("-")[0];
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return "en";
}
