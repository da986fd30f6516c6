import { isMap, isSeq, LineCounter, parseDocument, stringify, type Document } from "yaml";
import type { Result } from "../../record/result";
import type { OwnStory } from "./ownStory";
import { storyOfValue, type ReadStory, type StoryProblem } from "./storyOfValue";
import { storyValue } from "./storyValue";

/** A story's file is never larger, in characters. */
const LARGEST = 1_000_000;
/** Brackets, dashes and indents before a line's first letter: a parser could run out of stack beyond. */
const DEEPEST = 200;

/** Why a file is no story's. `line`: from 1; null: the file as a whole. */
export interface StoryFileFailure {
  readonly kind: "too-large" | "no-text" | "notation" | "no-story";
  readonly line: number | null;
}

/** What could be read of a file, and on which line what could not. */
export interface ReadStoryFile {
  readonly story: OwnStory;
  readonly problems: readonly (StoryProblem & { readonly line: number })[];
}

/** A story as the text of a file of `data/stories/`. */
export function printStoryFile(story: OwnStory): string {
  return stringify(storyValue(story), { lineWidth: 0, blockQuote: "literal", aliasDuplicateObjects: false });
}

/** Reads a file that may be anything. What is good in a story is kept, what is not is named with its line. */
export function readStoryFile(text: string): Result<ReadStoryFile, StoryFileFailure> {
  if (text.length > LARGEST) return { ok: false, failure: { kind: "too-large", line: null } };
  if (text.includes("\uFFFD") || text.includes("\0")) return { ok: false, failure: { kind: "no-text", line: null } };
  const deep = lineTooDeep(text);
  if (deep !== null) return { ok: false, failure: { kind: "notation", line: deep } };
  try {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, merge: false });
    const [broken] = document.errors;
    if (broken) return { ok: false, failure: { kind: "notation", line: counter.linePos(broken.pos[0]).line } };
    // An alias can make a small file stand for an enormous one; none is followed.
    const read: ReadStory | null = storyOfValue(document.toJS({ maxAliasCount: 0 }));
    if (!read) return { ok: false, failure: { kind: "no-story", line: null } };
    const problems = read.problems.map((problem) => ({ ...problem, line: lineOf(document, counter, problem.path) }));
    return { ok: true, value: { story: read.story, problems } };
  } catch {
    return { ok: false, failure: { kind: "notation", line: null } };
  }
}

function lineTooDeep(text: string): number | null {
  let depth = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const lead = /^[\s\-?]*/.exec(line)?.[0].length ?? 0;
    if (lead > DEEPEST && lead < line.length) return at + 1;
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > DEEPEST) return at + 1;
    }
  }
  return null;
}

/** The line on which the part at a path stands, or the nearest part that holds it. */
function lineOf(document: Document.Parsed, counter: LineCounter, path: StoryProblem["path"]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return Math.max(1, counter.linePos(offset).line);
}

function startOf(node: unknown): number | null {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return null;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : null;
}
