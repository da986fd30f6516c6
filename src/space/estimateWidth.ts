/** Widths of letters as shares of the type size, measured on the fonts that we serve and rounded up a little. */
const NARROW = /[iljtfrI.,:;'’()\- ]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /[A-Z0-9]/;
const ARABIC = /\p{Script=Arabic}/u;
/** Alef and lam: upright strokes. */
const ARABIC_NARROW = /[اأإآل]/;
const SERIF_SHARE = 1.03;

/** The letters met so far; those of a map's names are few. */
const known = new Map<string, number>();

/** How wide a text is, in pixels; an estimate good to a tenth. */
export function estimateWidth(text: string, size: number, type: string): number {
  let ems = 0;
  for (const letter of text) {
    const width = known.get(letter) ?? widthOf(letter);
    known.set(letter, width);
    ems += width;
  }
  return ems * size * (type.startsWith("Serif") ? SERIF_SHARE : 1);
}

/** In ems. */
function widthOf(letter: string): number {
  if (ARABIC_NARROW.test(letter)) return 0.28;
  if (ARABIC.test(letter)) return 0.49;
  if (NARROW.test(letter)) return 0.31;
  if (WIDE.test(letter)) return 0.84;
  return CAPITAL.test(letter) ? 0.64 : 0.54;
}
