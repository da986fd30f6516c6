import { estimateWidth } from "../estimateWidth";

/** One line of a name. */
export interface NameLine {
  readonly text: string;
  readonly size: number;
  /** A kind of type, a key of `TYPE`. */
  readonly type: string;
  readonly lang: "en" | "ar";
  /** Written less strongly than the first line. */
  readonly second?: true;
}

/** A name as a block of lines, in pixels. Widths are estimates, the same on every machine. */
export interface NameBlock {
  readonly lines: readonly NameLine[];
  readonly width: number;
  readonly height: number;
}

/** How high a line of a name is, in ems. */
export const NAME_LINE = 1.15;

/** Sets lines one under the other, each broken where it is longer than `maxWidth` ems. */
export function nameBlock(lines: readonly NameLine[], maxWidth: number, lineHeight = NAME_LINE): NameBlock {
  const broken = lines.flatMap((line) =>
    breakText(line, maxWidth * line.size).map((text): NameLine => ({ ...line, text })),
  );
  return {
    lines: broken,
    width: Math.max(0, ...broken.map(({ text, size, type }) => estimateWidth(text, size, type))),
    height: broken.reduce((sum, { size }) => sum + size * lineHeight, 0),
  };
}

/** How far below the middle of its line the letters of a name stand, in ems: capitals so have their middle there. */
const BELOW_MIDDLE = 0.35;
/** How far down MapLibre sets them, in ems. */
const MAPLIBRE_BELOW_MIDDLE = 10.5 / 24;
/** How much higher it sets smaller letters of a name, for each em by which they are smaller. */
const MAPLIBRE_RISE = 27.5 / 24;
/** By how much names are lifted on the live map, so that they stand as here, in ems. */
export const LIVE_LIFT = MAPLIBRE_BELOW_MIDDLE - BELOW_MIDDLE;

/** Where the letters of a name's lines stand below the point that it is held to by an anchor, in pixels: as MapLibre sets them. */
export function baselinesOf({ lines, height }: NameBlock, anchor: string): readonly number[] {
  const [first] = lines;
  const sizes = lines.map(({ size }) => size);
  const size = first?.size ?? 0;
  const lineHeight = height / sizes.reduce((sum, one) => sum + one, 0);
  const share = anchor.startsWith("top") ? 0 : anchor.startsWith("bottom") ? 1 : 0.5;
  const start = (0.5 - share * lines.length) * lineHeight * size + BELOW_MIDDLE * size;
  return sizes.map((own, at) => {
    const above = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
    return start + above * lineHeight + MAPLIBRE_RISE * (own - size);
  });
}

/** Breaks a text into lines of about the same length, none longer than `width` where a space allows it. */
function breakText({ text, size, type }: NameLine, width: number): string[] {
  const whole = estimateWidth(text, size, type);
  const words = text.split(" ");
  if (whole <= width || words.length === 1) return [text];
  const aim = whole / Math.ceil(whole / width);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && estimateWidth(longer, size, type) > aim * 1.15) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
