const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/**
 * A name ready to stand in a sentence of the other direction: wrapped in FSI and PDI (UAX #9) where it holds letters that run
 * against the sentence, unchanged where it cannot disturb its neighbours.
 */
export function isolate(text: string, direction: "ltr" | "rtl"): string {
  const against = direction === "rtl" ? LATIN_LETTER : ARABIC_LETTER;
  return against.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}
