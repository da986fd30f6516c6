import { Resvg } from "@resvg/resvg-js";

/** A piece of a text of one script, in the order of reading. */
interface Run {
  readonly text: string;
  readonly isArabic: boolean;
}

const TEXT = /<text([^>]*)>([^<]*\p{Script=Arabic}[^<]*)<\/text>/gu;
const RUN =
  /(?<latin>[A-Za-z0-9]+(?:[.,'’-][A-Za-z0-9]+)*(?: [A-Za-z]+)*)|(?<space>\s+)|(?<mark>[\u060C\u061B\u061F])|(?<arabic>[\p{Script=Arabic}\p{Mn}]+(?:\s+[\p{Script=Arabic}\p{Mn}]+)*)|(?<sign>.)/gu;
/** Pairs of signs that open and close: among Arabic each is drawn as the other. */
const MIRRORED: Readonly<Record<string, string>> = { "(": ")", ")": "(", "«": "»", "»": "«", "[": "]", "]": "[" };
const SPACE = 0.26;
const BEARING = 0.05;

/**
 * SVG text in which every Arabic line that holds more than letters is set run by run, from the right: the renderer shapes Arabic
 * well but finds no letters for a line that needs two fonts. `widths`: what was measured before.
 */
export function arabicRuns(svg: string, fontFiles: readonly string[], widths: Map<string, number>): string {
  return svg.replace(TEXT, (whole: string, attributes: string, content: string) => {
    const runs = runsOf(content);
    if (runs.length < 2) return whole;
    const read = (name: string, otherwise: string): string =>
      new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? otherwise;
    const size = Number(read("font-size", "16"));
    const weight = read("font-weight", "400");
    const isSans = read("font-family", "").includes("Plex");
    const placed = runs.map(({ text, isArabic }) => {
      if (text.trim() === "") return { text, family: "", width: SPACE * size };
      const family = familyOf(isSans, isArabic);
      return { text, family, width: widthOf(text, { family, size, weight, fontFiles, widths }) + BEARING * size };
    });
    const total = placed.reduce((sum, { width }) => sum + width, 0);
    const share = { start: 1, middle: 0.5, end: 0 }[read("text-anchor", "start")] ?? 1;
    let right = Number(read("x", "0")) + total * share;
    const kept = attributes.replace(/ (?:x|text-anchor|font-family|direction|unicode-bidi)="[^"]*"/g, "");
    return placed
      .map(({ text, family, width }) => {
        const x = Math.round(right * 10) / 10;
        right -= width;
        return family === "" ? "" : `<text x="${x}" text-anchor="end" font-family="${family}"${kept}>${text}</text>`;
      })
      .join("");
  });
}

function runsOf(content: string): readonly Run[] {
  return [...content.matchAll(RUN)].map(({ 0: text, groups }) =>
    groups?.["sign"] === undefined
      ? { text, isArabic: groups?.["latin"] === undefined }
      : { text: MIRRORED[text] ?? text, isArabic: false },
  );
}

function familyOf(isSans: boolean, isArabic: boolean): string {
  if (isArabic) return isSans ? "'IBM Plex Sans Arabic'" : "'Noto Naskh Arabic'";
  return isSans ? "'IBM Plex Sans'" : "'Source Serif 4'";
}

interface Setting {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly fontFiles: readonly string[];
  readonly widths: Map<string, number>;
}

/** How wide a run is drawn, in pixels. */
function widthOf(text: string, { family, size, weight, fontFiles, widths }: Setting): number {
  const key = `${family} ${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  const sample = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="10" y="100" font-size="100" font-weight="${weight}" font-family="${family}">${text}</text></svg>`;
  const box = new Resvg(sample, { font: { fontFiles: [...fontFiles], loadSystemFonts: false } }).getBBox();
  const width = (box?.width ?? 0) / 100;
  widths.set(key, width);
  return width * size;
}
