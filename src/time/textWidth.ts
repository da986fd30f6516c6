import type { Language } from "../language/Language";

/** Pixels a letter of the chart's type takes on average: the Latin and the Arabic cut of its font at their sizes. */
const LETTER: Readonly<Record<Language, number>> = { en: 6.6, ar: 6.2 };

/** About how wide a text of the chart is, in pixels: enough to tell whether there is room for it. */
export function textWidth(text: string, language: Language): number {
  return text.length * LETTER[language];
}
