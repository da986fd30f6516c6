import { DEEPEST, FORBIDDEN_KEYS } from "./limits";
import { strayCharacter } from "./strayCharacter";

const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/**
 * The value of a JSON text with nothing suspicious in it: an ordinary parser's work, many times faster than YAML's. Null
 * where the text is not JSON, has a key twice, nests deeply, has a forbidden key or unseen characters; the YAML parser then says where.
 */
export function plainJson(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    const keys = countKeys(value, 0);
    const written = [...text.matchAll(STRINGS)].filter((match) => match[1] !== undefined).length;
    return keys === written ? { value } : null;
  } catch {
    return null;
  }
}

/** How many keys a value has in all; NaN, which equals nothing, where something in it may not stand there or is too deep. */
function countKeys(value: unknown, depth: number): number {
  if (typeof value === "string") return strayCharacter(value) ? NaN : 0;
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEEPEST) return NaN;
  if (Array.isArray(value)) return value.reduce((sum: number, item: unknown) => sum + countKeys(item, depth + 1), 0);
  let count = 0;
  for (const [key, part] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key) || strayCharacter(key)) return NaN;
    count += 1 + countKeys(part, depth + 1);
  }
  return count;
}
