import type { Fault } from "./fault";
import { LARGEST_FILE } from "./limits";
import { lineNestedTooDeep } from "./lineNestedTooDeep";
import { strayInFile } from "./strayCharacter";

/** Bytes that one UTF-16 unit of a text can have as UTF-8. */
const MOST_BYTES_OF_UNIT = 3;

/** What keeps a text from being given to a parser at all. */
export function findUnusable(text: string): Omit<Fault, "file"> | null {
  if (bytesOf(text) > LARGEST_FILE) {
    const megabytes = LARGEST_FILE / 1e6;
    return {
      line: 1,
      message: `The file is larger than ${megabytes} MB.`,
      remedy: "Split it, or take out what is not of the record.",
    };
  }
  const damaged = text.indexOf("\uFFFD");
  if (damaged >= 0) {
    const line = text.slice(0, damaged).split("\n").length;
    return {
      line,
      message: "The text is not valid UTF-8 here.",
      remedy: "Write the damaged word anew; save as UTF-8.",
    };
  }
  const line = lineNestedTooDeep(text);
  if (line !== null) return { line, message: "Values are nested too deeply.", remedy: "Write them flatter." };
  return strayInFile(text);
}

/** How long a text is as UTF-8, in bytes; counted only where it might be too long. */
function bytesOf(text: string): number {
  return text.length * MOST_BYTES_OF_UNIT <= LARGEST_FILE ? text.length : new TextEncoder().encode(text).length;
}
