import type { BaseIssue } from "valibot";
import type { Fault, Where } from "./fault";
import { nearest } from "./nearest";
import type { ValuePath } from "./parseText";

/** A schema's issues about one entry of a file, in words. `whereOf` says where a path of the entry stands. */
export function shapeFaults(
  issues: readonly BaseIssue<unknown>[],
  whereOf: (path: ValuePath) => Where,
): readonly Fault[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    return { ...whereOf(path), ...describe(issue, path) };
  });
}

function describe(issue: BaseIssue<unknown>, path: ValuePath): Pick<Fault, "message" | "remedy"> {
  const at = path.length === 0 ? "The entry" : `"${printPath(path)}"`;
  const isMissing = issue.received === "undefined" && path.length > 0;
  if (issue.type === "strict_object" && issue.expected === "never")
    return {
      message: `The key ${at} is not known.`,
      remedy: "Mend its spelling or take it out: data/README.md lists the keys.",
    };
  if (isMissing && path.at(-1) === "ar")
    return { message: `${at} is missing.`, remedy: "Add it: every text stands in English and in Arabic." };
  if (isMissing) return { message: `${at} is missing.`, remedy: "Add it: data/README.md shows how." };
  if (issue.type === "non_empty") return { message: `${at} is empty.`, remedy: "Fill it in." };
  if (issue.kind === "validation" || issue.type === "union" || !issue.message.startsWith("Invalid"))
    return { message: `${at} is ${shorten(issue.received)}: ${issue.message}.`, remedy: "Mend it." };
  const words = [...(issue.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
  const guess = nearest(issue.received.replaceAll('"', ""), words);
  const expected = `Expected: ${wordsOf(issue.expected ?? "another value")}.`;
  return {
    message: `${at} is ${shorten(issue.received)}.`,
    remedy: guess === null ? expected : `Did you mean "${guess}"? ${expected}`,
  };
}

const printPath = (path: ValuePath): string =>
  path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");

const shorten = (received: string): string => (received.length > 60 ? `${received.slice(0, 57)}...` : received);

/** `("a" | "b" | "c")` as `"a", "b" or "c"`, names of types as words. */
function wordsOf(expected: string): string {
  const words: Record<string, string> = {
    Array: "a list",
    Object: "keys with values",
    string: "a text",
    number: "a number",
  };
  const choices = expected.replace(/^\(|\)$/g, "").split(" | ");
  const last = choices.pop() ?? "";
  return words[expected] ?? (choices.length === 0 ? last : `${choices.join(", ")} or ${last}`);
}
