import { localeOf } from "./Language";
import type { Language } from "./Language";

/** A number with its thousands apart: "110,893". */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}
