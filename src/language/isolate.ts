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

/** A text without the marks that isolate its parts: for what is taken elsewhere, where they would cling to an address or a name unseen. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, "");
}
