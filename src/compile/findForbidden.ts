import { isAlias, isMap, isNode, visit, type Document } from "yaml";
import { DEEPEST, FORBIDDEN_KEYS } from "./limits";
import { strayCharacter } from "./strayCharacter";

/** What may not stand in a file that others wrote, and where: an offset into its text. */
export interface Forbidden {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** The first alias, all keys that could reach an object's prototype, the first value nested too deeply, and texts with unseen characters. */
export function findForbidden(document: Document.Parsed): readonly Forbidden[] {
  const found: Forbidden[] = [];
  let tooDeep = false;
  let hasAlias = false;
  visit(document, {
    Alias(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (hasAlias) return;
      hasAlias = true;
      found.push({ offset, message: `The alias *${node.source} is not allowed.`, remedy: "Write the value out." });
    },
    Scalar(_key, { value, range }) {
      const stray = typeof value === "string" ? strayCharacter(value) : null;
      if (stray) found.push({ offset: range?.[0] ?? 0, message: stray.message, remedy: stray.remedy });
    },
    Pair(_key, { key }) {
      const name = String(isAlias(key) ? "" : key);
      if (FORBIDDEN_KEYS.has(name))
        found.push({
          offset: isNode(key) ? (key.range?.[0] ?? 0) : 0,
          message: `The key "${name}" is not allowed.`,
          remedy: "Take it out.",
        });
    },
    Collection(_key, node, path) {
      const depth = path.filter((ancestor) => "items" in ancestor).length;
      if (depth < DEEPEST || tooDeep) return undefined;
      tooDeep = true;
      const kind = isMap(node) ? "keys" : "lists";
      found.push({
        offset: node.range?.[0] ?? 0,
        message: `Values are nested more than ${DEEPEST} deep.`,
        remedy: `Write these ${kind} flatter, as data/README.md shows.`,
      });
      return visit.BREAK;
    },
  });
  return found;
}
