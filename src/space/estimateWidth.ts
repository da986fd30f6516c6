/** Widths of letters as shares of the type size, measured on the fonts that we serve and rounded up a little. */
const NARROW = /[iljtfrI.,:;'’()\- ]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /[A-Z0-9]/;
const ARABIC = /\p{Script=Arabic}/u;
/** Alef and lam: upright strokes. */
const ARABIC_NARROW = /[اأإآل]/;
const SERIF_SHARE = 1.03;

/** How wide a text is, in pixels; an estimate good to a tenth. */
export function estimateWidth(text: string, size: number, type: string): number {
  let ems = 0;
  for (const letter of text) {
    if (ARABIC_NARROW.test(letter)) ems += 0.28;
    else if (ARABIC.test(letter)) ems += 0.49;
    else if (NARROW.test(letter)) ems += 0.31;
    else if (WIDE.test(letter)) ems += 0.84;
    else ems += CAPITAL.test(letter) ? 0.64 : 0.54;
  }
  return ems * size * (type.startsWith("Serif") ? SERIF_SHARE : 1);
}
