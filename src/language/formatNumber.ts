import { localeOf } from "./Language";
import type { Language } from "./Language";

const formats = new Map<Language, Intl.NumberFormat>();

/** A number with its thousands apart: "110,893". */
export function formatNumber(value: number, language: Language): string {
  // To make a format costs a hundred times what using it does.
  const format = formats.get(language) ?? new Intl.NumberFormat(localeOf(language));
  formats.set(language, format);
  return format.format(value);
}
