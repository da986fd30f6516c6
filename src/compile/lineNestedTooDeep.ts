import { DEEPEST_BRACKETS } from "./limits";

/** The first line on which so many brackets, indents or dashes are open that a parser could run out of stack. */
export function lineNestedTooDeep(text: string): number | null {
  let depth = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const lead = /^[\s\-?]*/.exec(line)?.[0].length ?? 0;
    if (lead > DEEPEST_BRACKETS && lead < line.length) return at + 1;
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > DEEPEST_BRACKETS) return at + 1;
    }
  }
  return null;
}
