import { isMap, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { Checked, Fault } from "./fault";
import { findForbidden } from "./findForbidden";
import { findUnusable } from "./findUnusable";
import { notationFaults } from "./notationFaults";
import { plainJson } from "./plainJson";

/** A path into a file's value: keys and positions. */
export type ValuePath = readonly (string | number)[];

/** A file's value, and where each part of it stands. */
export interface ParsedText {
  readonly value: unknown;
  /** The line, from 1, on which the part at the path stands; the nearest part that exists where it is missing. */
  readonly lineOf: (path: ValuePath) => number;
}

const MOST_FAULTS = 20;

/**
 * Reads YAML or JSON (which is YAML) from outside: refuses files that are too large, nested too deeply, that use aliases
 * (a small file can stand for an enormous one), duplicate keys or keys that could reach an object's prototype.
 * The value is null where there are faults.
 */
export function parseText(file: string, text: string): Checked<ParsedText | null> {
  const refuse = (...faults: Fault[]): Checked<null> => ({ value: null, faults });
  const unusable = findUnusable(text);
  if (unusable) return refuse({ file, ...unusable });
  const json = file.endsWith("json") ? plainJson(text) : null;
  if (json) {
    let positions: YamlText | undefined;
    return {
      value: { value: json.value, lineOf: (path) => (positions ??= parseYaml(text)).lineOf(path) },
      faults: [],
    };
  }
  try {
    const parsed = parseYaml(text);
    const { errors, warnings } = parsed.document;
    const broken = notationFaults([...errors, ...warnings], text).map((fault): Fault => ({ file, ...fault }));
    if (broken.length > 0) return refuse(...broken.slice(0, MOST_FAULTS));
    const forbidden = findForbidden(parsed.document).map(({ offset, message, remedy }): Fault => ({
      file,
      line: parsed.lineAt(offset),
      message,
      remedy,
    }));
    if (forbidden.length > 0) return refuse(...forbidden.slice(0, MOST_FAULTS));
    const value: unknown = parsed.document.toJS({ maxAliasCount: 0 });
    return { value: { value, lineOf: parsed.lineOf }, faults: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse({ file, line: 1, message: "Values are nested too deeply.", remedy: "Write them flatter." });
  }
}

interface YamlText {
  readonly document: Document.Parsed;
  readonly lineOf: (path: ValuePath) => number;
  readonly lineAt: (offset: number) => number;
}

function parseYaml(text: string): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: true });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  return {
    document,
    lineAt,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== null) return lineAt(offset);
      }
      return 1;
    },
  };
}

/** Where the value at a path begins; for a key's value, where the key does. */
function offsetOf(document: Document.Parsed, path: ValuePath): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) return null;
      node = pair.value;
      offset = rangeStart(pair.key);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return null;
      offset = rangeStart(node);
    } else return null;
  }
  return offset;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return null;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : null;
}
