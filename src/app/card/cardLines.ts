import { estimateWidth } from "../../space/estimateWidth";

/**
 * A text in as few lines as there can be, of about the same length, none wider than `width` but a word that is by itself. `size` and `width` in
 * pixels, `type` a kind of type; widths are estimates, the same on every machine.
 */
export function cardLines(text: string, size: number, type: string, width: number): readonly string[] {
  const words = text.split(" ");
  const fewest = filled(words, size, type, width);
  const least = estimateWidth(text, size, type) / fewest.length;
  // The narrowest column in which they are no more.
  for (let narrower = least; narrower < width; narrower += size / 4) {
    const lines = filled(words, size, type, narrower);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

/** Each line holds as many words as it has room for. */
function filled(words: readonly string[], size: number, type: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && estimateWidth(longer, size, type) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
