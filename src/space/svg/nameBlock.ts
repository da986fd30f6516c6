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

/** Sets lines one under the other, each broken where it is longer than `maxWidth` ems. */
export function nameBlock(lines: readonly NameLine[], maxWidth: number, lineHeight = 1.15): NameBlock {
  const broken = lines.flatMap((line) =>
    breakText(line, maxWidth * line.size).map((text): NameLine => ({ ...line, text })),
  );
  return {
    lines: broken,
    width: Math.max(0, ...broken.map(({ text, size, type }) => estimateWidth(text, size, type))),
    height: broken.reduce((sum, { size }) => sum + size * lineHeight, 0),
  };
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
