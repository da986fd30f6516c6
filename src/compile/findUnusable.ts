import type { Fault } from "./fault";
import { LARGEST_FILE } from "./limits";
import { lineNestedTooDeep } from "./lineNestedTooDeep";

/** What keeps a text from being given to a parser at all. */
export function findUnusable(text: string): Omit<Fault, "file"> | null {
  if (text.length > LARGEST_FILE) {
    const millions = (text.length / 1e6).toFixed(1);
    return {
      line: 1,
      message: `The file has ${millions} million characters.`,
      remedy: `Split it: ${LARGEST_FILE / 1e6} million is the most.`,
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
  return line === null ? null : { line, message: "Values are nested too deeply.", remedy: "Write them flatter." };
}
