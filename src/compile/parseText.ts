import { isAlias, isCollection, isMap, isSeq, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Result } from "../record/result";
import type { Fault } from "./fault";

/** A path into a file's value: keys and positions. */
export type ValuePath = readonly (string | number)[];

/** A file's value, and where each part of it stands. */
export interface ParsedText {
  readonly value: unknown;
  /** The line, from 1, on which the part at the path stands; the nearest part that exists where it is missing. */
  lineOf(path: ValuePath): number;
}

const LARGEST = 8_000_000;
const DEEPEST = 40;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads YAML or JSON (which is YAML) from outside: refuses files that are too large, nested too deeply, that use aliases
 * (a small file can stand for an enormous one), duplicate keys or keys that could reach an object's prototype.
 */
export function parseText(file: string, text: string): Result<ParsedText, Fault> {
  const fault = (line: number, message: string, remedy: string): Result<never, Fault> => ({
    ok: false,
    failure: { file, line, message, remedy },
  });
  if (text.length > LARGEST)
    return fault(1, `The file has ${text.length} characters.`, `Split it: ${LARGEST} is the most.`);
  if (text.includes("\uFFFD")) {
    const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
    return fault(line, "The file is not valid UTF-8.", "Save it as UTF-8.");
  }
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== null)
    return fault(
      tooDeep,
      `Values are nested more than ${DEEPEST} deep.`,
      "Write them flatter, as data/README.md shows.",
    );
  if (file.endsWith("json")) {
    try {
      const value: unknown = JSON.parse(text);
      if (!hasForbiddenKey(value))
        return { ok: true, value: { value, lineOf: (path) => parseYaml(text).lineOf(path) } };
    } catch {
      // The YAML parser below says where.
    }
  }
  const parsed = parseYaml(text);
  const [error] = parsed.document.errors;
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    return fault(line, `The file cannot be read: ${error.message.split("\n")[0] ?? error.code}`, "Mend its notation.");
  }
  const trouble = findTrouble(parsed.document);
  if (trouble) return fault(parsed.lineAt(trouble.offset), trouble.message, trouble.remedy);
  const value: unknown = parsed.document.toJS({ maxAliasCount: 0 });
  return { ok: true, value: { value, lineOf: parsed.lineOf } };
}

function parseYaml(text: string): {
  document: Document.Parsed;
  lineOf: (path: ValuePath) => number;
  lineAt: (offset: number) => number;
} {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: true });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  return {
    document,
    lineAt,
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== null) return lineAt(offset);
      }
      return 1;
    },
  };
}

function offsetOf(document: Document.Parsed, path: ValuePath): number | null {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) return null;
      node = pair.value;
      offset = rangeStart(pair.key) ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return null;
      offset = rangeStart(node) ?? offset;
    } else return null;
  }
  return offset;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return null;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : null;
}

function findTrouble(document: Document.Parsed): { offset: number; message: string; remedy: string } | null {
  let trouble: { offset: number; message: string; remedy: string } | null = null;
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      trouble = {
        offset: node.range?.[0] ?? 0,
        message: `The alias *${node.source} is not allowed.`,
        remedy: "Write the value out.",
      };
      return visit.BREAK;
    }
    if (isCollection(node) && isMap(node)) {
      const pair = node.items.find((item) => FORBIDDEN_KEYS.has(String(item.key)));
      if (pair) {
        const key = String(pair.key);
        trouble = {
          offset: rangeStart(pair.key) ?? 0,
          message: `The key "${key}" is not allowed.`,
          remedy: "Take it out.",
        };
        return visit.BREAK;
      }
    }
    return undefined;
  });
  return trouble;
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => FORBIDDEN_KEYS.has(key) || hasForbiddenKey(part));
}

/** The first line nested too deeply, judged by brackets and indentation before a parser's recursion sees it. */
function lineTooDeep(text: string): number | null {
  let depth = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const indent = line.length - line.trimStart().length;
    if (indent > DEEPEST * 2 && line.trim() !== "") return at + 1;
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > DEEPEST) return at + 1;
    }
  }
  return null;
}
