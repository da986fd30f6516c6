/** Control characters, and marks that turn the direction of what follows: a title must not reach beyond itself. */
const DISTURBING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** Joiners that Arabic and Persian words are written with. */
const JOINERS = /[\u200c\u200d]/;

/** A text from outside in one line, without what disturbs. It is text, never markup. */
export function plainText(text: string): string {
  return text
    .replaceAll(DISTURBING, (mark) => (JOINERS.test(mark) ? mark : " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}
