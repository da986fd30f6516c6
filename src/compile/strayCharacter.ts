import type { Fault } from "./fault";

/** A character that nobody sees and that a text may not hold. */
export interface StrayCharacter {
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Controls but for the line break, halves of a pair, what turns the direction of writing, and what has no width. */
const STRAY = /[\p{Cc}\p{Cs}\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** The first such character of a text; null where there is none. `allowed` are those that the notation needs. */
export function strayCharacter(text: string, allowed = "\n"): StrayCharacter | null {
  for (const { 0: character, index } of text.matchAll(STRAY)) {
    if (allowed.includes(character)) continue;
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const what = DIRECTION.test(character) ? "turns the direction of what follows" : "cannot be seen";
    return { offset: index, message: `The text holds ${code}, which ${what}.`, remedy: "Take it out." };
  }
  return null;
}

/** The same in the text of a whole file, with its line; a byte order mark may begin it. */
export function strayInFile(text: string): Omit<Fault, "file"> | null {
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const stray = strayCharacter(body, "\n\r\t");
  if (!stray) return null;
  const { offset, message, remedy } = stray;
  return { line: body.slice(0, offset).split("\n").length, message, remedy };
}
