/// <reference path="./subset-font.d.ts" />
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

/**
 * Cuts the fonts that the site serves (public/fonts) from the Fontsource packages: the letters of our two languages and
 * what names in sources need. Run by hand after a font changed: `node tools/subsetFonts.mjs`.
 */

const ROOT = join(import.meta.dirname, "..");
const FONTS = join(ROOT, "public", "fonts");

/** @param {[number, number][]} ranges @returns {string} all characters of the ranges, ends included */
const characters = (ranges) =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join("");

const LATIN = `${characters([
  [0x20, 0x7e],
  [0xa0, 0xff],
])}ŒœŸ–—‘’‚“”„†•…‰′″‹›€−×→←↗`;
/** Letters with the marks of Turkish, Czech, Polish, Croatian, Romanian and of transliteration. */
const LATIN_EXTENDED = `${characters([[0x100, 0x17f]])}ȘșȚț`;
/** Arabic, with Presentation Forms-B: the map joins letters by those code points. */
const ARABIC = characters([
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x660, 0x66d],
  [0x670, 0x671],
  [0xfe70, 0xfe74],
  [0xfe76, 0xfefc],
]);

/** What an embed is written with as a rule; for anything else it fetches the whole file too (src/embed/page/embedFonts.css). */
const LATIN_OF_EMBED = `${characters([[0x20, 0x7e]])}\u00a0–—‘’“”•…`;
const ARABIC_OF_EMBED = characters([
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
]);
/** What of Latin stands in an Arabic embed: figures, names in the other script, a version, the number of a motorway. */
const LATIN_IN_ARABIC = `${characters([
  [0x28, 0x29],
  [0x2b, 0x3a],
  [0x41, 0x5a],
  [0x61, 0x7a],
])} %'\u00a0–—’`;
/** The same in headings: figures as a rule; letters only where a host's title or a story has some. */
const FIGURES_IN_HEADINGS = `${characters([[0x30, 0x3a]])} -.\u00a0–`;
const LETTERS_IN_HEADINGS = `${characters([
  [0x41, 0x5a],
  [0x61, 0x7a],
])}'’`;
/** What joins and places Arabic letters. */
const JOINING = [
  "ccmp",
  "locl",
  "isol",
  "init",
  "medi",
  "fina",
  "rlig",
  "liga",
  "calt",
  "rclt",
  "curs",
  "mark",
  "mkmk",
];
/** The same in a typeface that needs no more. */
const JOINING_NASKH = ["ccmp", "init", "medi", "fina", "rlig", "mark", "mkmk"];

/**
 * `keepFeatures`: of what the font can do, only that, and without hinting.
 *
 * @type {{ from: string, script: string, weight: number, style: string, text: string, name?: string, keepFeatures?: string[] }[]}
 */
const FACES = [
  { from: "source-serif-4", script: "latin", weight: 400, style: "normal", text: LATIN },
  { from: "source-serif-4", script: "latin", weight: 600, style: "normal", text: LATIN },
  { from: "source-serif-4", script: "latin", weight: 400, style: "italic", text: LATIN },
  { from: "source-serif-4", script: "latin-ext", weight: 400, style: "normal", text: LATIN_EXTENDED },
  { from: "source-serif-4", script: "latin-ext", weight: 600, style: "normal", text: LATIN_EXTENDED },
  { from: "ibm-plex-sans", script: "latin", weight: 400, style: "normal", text: LATIN },
  { from: "ibm-plex-sans", script: "latin", weight: 600, style: "normal", text: LATIN },
  { from: "ibm-plex-sans", script: "latin-ext", weight: 400, style: "normal", text: LATIN_EXTENDED },
  { from: "ibm-plex-sans", script: "latin-ext", weight: 600, style: "normal", text: LATIN_EXTENDED },
  { from: "ibm-plex-sans-arabic", script: "arabic", weight: 400, style: "normal", text: ARABIC },
  { from: "ibm-plex-sans-arabic", script: "arabic", weight: 600, style: "normal", text: ARABIC },
  { from: "noto-naskh-arabic", script: "arabic", weight: 600, style: "normal", text: ARABIC },
  ...[
    { from: "source-serif-4", script: "latin", weight: 600, text: LATIN_OF_EMBED, keepFeatures: ["kern"] },
    { from: "ibm-plex-sans", script: "latin", weight: 400, text: LATIN_OF_EMBED, keepFeatures: [] },
    { from: "ibm-plex-sans-arabic", script: "arabic", weight: 400, text: ARABIC_OF_EMBED, keepFeatures: JOINING },
    { from: "noto-naskh-arabic", script: "arabic", weight: 600, text: ARABIC_OF_EMBED, keepFeatures: JOINING_NASKH },
  ].map((face) => ({ ...face, style: "normal", name: `embed-${face.from}-${face.weight}` })),
  ...[
    { from: "ibm-plex-sans", weight: 400, what: "latin", text: LATIN_IN_ARABIC },
    { from: "source-serif-4", weight: 600, what: "figures", text: FIGURES_IN_HEADINGS },
    { from: "source-serif-4", weight: 600, what: "letters", text: LETTERS_IN_HEADINGS },
  ].map(({ from, weight, what, text }) => ({
    from,
    script: "latin",
    weight,
    style: "normal",
    text,
    name: `embed-${what}-in-arabic-${weight}`,
    keepFeatures: [],
  })),
];

mkdirSync(FONTS, { recursive: true });
for (const { from, script, weight, style, text, name, keepFeatures } of FACES) {
  const source = join(ROOT, "node_modules", "@fontsource", from);
  const original = readFileSync(join(source, "files", `${from}-${script}-${weight}-${style}.woff2`));
  const lean = keepFeatures ? { keepFeatures, noHinting: true } : {};
  const subset = await subsetFont(original, text, { targetFormat: "woff2", ...lean });
  const parts = [from, ...(script === "latin-ext" ? ["extended"] : []), weight, ...(style === "italic" ? [style] : [])];
  const file = `${name ?? parts.join("-")}.woff2`;
  writeFileSync(join(FONTS, file), subset);
  copyFileSync(join(source, "LICENSE"), join(FONTS, `${from}-LICENSE.txt`));
  console.log(`${file}: ${(subset.length / 1024).toFixed(1)} KB`);
}
