const LONGEST = 40;
/** Control characters, and marks that turn the direction of what follows: a notice must not be disturbed by what it quotes. */
const DISTURBING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const HALF_CHARACTER = /\p{Cs}$/u;

/** A text from outside, ready to be quoted in one line: without what disturbs, at most 40 characters long. */
export function noticeText(text: string): string {
  const clean = text
    .slice(0, LONGEST * 8)
    .replaceAll(DISTURBING, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1).replace(HALF_CHARACTER, "")}…` : clean;
}
