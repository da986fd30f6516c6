const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text with Arabic-Indic and Persian digits written as Western ones. */
export function westernDigits(text: string): string {
  return text.replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
