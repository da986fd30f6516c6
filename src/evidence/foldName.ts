/** Letters that are written now so, now so, in Arabic: hamza seats, ta marbuta, alif maqsura, Persian forms. */
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱا]/g, "ا"],
  [/[ىیئ]/g, "ي"],
  [/ؤ/g, "و"],
  [/[ةۀه]/g, "ه"],
  [/ک/g, "ك"],
  [/[ءـ]/g, ""],
];
/** Vowel signs, and what decomposition leaves: hamza and madda above, Latin accents; joiners and marks of direction. */
const SIGNS =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ARABIC_ARTICLE = /^ال(?=..)/;
/** "and", "in", "to" and the like, which Arabic writes together with the article that follows. */
const ARABIC_JOINED = /^(?:[وفبك]ال|و?لل)(?=..)/;
const LATIN_ARTICLE = /^(?:al|el|a|e|(?:a|e)(?:d|dh|n|r|s|sh|t|th|z))-+(?=\p{L})/u;
const SPACED_ARTICLE = /(?<=^|\s)(?:al|el|(?:ad|adh|an|ar|as|ash|at|ath|az))\s+(?=\p{L})/gu;
const APOSTROPHES = /['’‘`´ʼʿʾʻ]/g;
const HYPHENS = /[-\u2010-\u2015\u2212]+/g;

/** Spellings of one sound in Latin letters, in the order in which they are brought together. */
const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/y/g, "i"],
  [/q/g, "k"],
  [/oo|ou|ow|aw(?=[^aeiou]|$)/g, "u"],
  [/ee/g, "i"],
  [/e(?=i)/g, "a"],
  [/e/g, "a"],
  [/o/g, "u"],
  [/(.)\1+/gu, "$1"],
  [/ah$/g, "a"],
];

/**
 * A name in the form in which spellings of it meet, for searching: without case, accents, vowel signs, apostrophes, hyphens, spaces
 * or the article (al-, at-, ash-, ال), with one letter for each sound. Folding twice folds no further. Not fit to be shown.
 */
export function foldName(text: string): string {
  return foldWord(withoutSpacedArticles(plain(text)).split(/\s+/).map(foldWord).join(""));
}

/** The words of a text in the same form, each by itself: as `foldName` folds them, and without an Arabic "and" or "in" before the article. */
export function foldWords(text: string): readonly string[] {
  return withoutSpacedArticles(plain(text))
    .split(/\s+/)
    .map((word) => foldWord(replaceAll(word, ARABIC_LETTERS).replace(ARABIC_JOINED, "")))
    .filter((word) => word !== "");
}

/** The name that stands behind a folded one whose article was joined to it (`alkadam`); null where none can. */
export function withoutJoinedArticle(folded: string): string | null {
  return /^al.../.test(folded) ? folded.slice(2) : null;
}

/** Decomposes before the case goes, since signs hide capitals (™ is TM), and after it, since small letters come with dots of their own. */
function plain(text: string): string {
  return text
    .replace(APOSTROPHES, "")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(APOSTROPHES, "")
    .replace(SIGNS, "")
    .replace(HYPHENS, "-")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .trim();
}

function withoutSpacedArticles(text: string): string {
  return text.replace(SPACED_ARTICLE, "");
}

const foldedWords = new Map<string, string>();
/** Texts use the same words over and over; whoever types new ones for ever fills no memory. */
const MOST_KEPT = 20_000;

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldFully(word);
  if (foldedWords.size >= MOST_KEPT) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

/** Folds until nothing changes any more: one rule may bring about what another is for. */
function foldFully(word: string): string {
  const folded = foldOnce(word);
  return folded === word ? word : foldFully(folded);
}

function foldOnce(word: string): string {
  const bare = word.replace(LATIN_ARTICLE, "").replaceAll("-", "");
  const arabic = replaceAll(bare, ARABIC_LETTERS).replace(ARABIC_ARTICLE, "");
  return replaceAll(arabic, LATIN_SOUNDS);
}

function replaceAll(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
