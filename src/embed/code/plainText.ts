/** Control characters, and marks that turn the direction of what follows: a title must not reach beyond itself. */
const DISTURBING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** Joiners that Arabic and Persian words are written with. */
const JOINERS = /[\u200c\u200d]/;

/** Whatever leaves ink: not joiners, blanks and marks on nothing alone, nor letters that fill a place unseen (Hangul, braille). */
const SEEN = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;
/** Marks on one letter, vowels and accents: a word has few, and a pile of them would reach into the lines around. */
const PILED = /((?:\p{M}|[\u200c\u200d]){4})(?:\p{M}|[\u200c\u200d])+/gu;

/** A text from outside in one line, without what disturbs; empty where nothing is to be seen of it. It is text, never markup. */
export function plainText(text: string): string {
  const plain = text
    .replaceAll(DISTURBING, (mark) => (JOINERS.test(mark) ? mark : " "))
    .replaceAll(PILED, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
  return SEEN.test(plain) ? plain : "";
}
