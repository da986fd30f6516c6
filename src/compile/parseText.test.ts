import { describe, expect, test } from "vitest";
import type { Fault } from "./fault";
import { LARGEST_FILE } from "./limits";
import { parseText } from "./parseText";

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (text: RegExp): unknown => expect.stringMatching(text);

const YAML = "events/x.yaml";
const JSON_FILE = "sources.json";
const faultsOf = (file: string, text: string): readonly Fault[] => parseText(file, text).faults;

test("a value and the lines of its parts", () => {
  const parsed = parseText(YAML, "- id: a\n  places:\n    - x\n    - y\n- id: b\n");
  expect(parsed.value?.value).toEqual([{ id: "a", places: ["x", "y"] }, { id: "b" }]);
  expect(parsed.value?.lineOf([0, "places", 1])).toBe(4);
  expect(parsed.value?.lineOf([1])).toBe(5);
  expect(parsed.value?.lineOf([1, "missing", 3])).toBe(5);
  expect(parsed.value?.lineOf([])).toBe(1);
});

test("the lines of a JSON file's parts", () => {
  const parsed = parseText(JSON_FILE, '[\n  { "id": "a",\n    "URL": "b" }\n]');
  expect(parsed.value?.value).toEqual([{ id: "a", URL: "b" }]);
  expect(parsed.value?.lineOf([0, "URL"])).toBe(3);
});

describe("files that nobody should have to read give one fault", () => {
  test("10 MB", () => {
    expect(faultsOf(YAML, "a".repeat(10_000_000))).toMatchObject([
      { line: 1, message: containing("larger than 8 MB"), remedy: containing("Split") },
    ]);
    expect(LARGEST_FILE).toBeLessThan(10_000_000);
  });

  test("bytes that are no UTF-8", () => {
    const text = new TextDecoder().decode(Uint8Array.of(97, 58, 32, 98, 10, 0xff, 0xfe, 10));
    expect(faultsOf(YAML, text)).toMatchObject([{ line: 2, message: containing("UTF-8") }]);
    expect(faultsOf(JSON_FILE, text)).toMatchObject([{ line: 2, message: containing("UTF-8") }]);
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["closed brackets", `${"[".repeat(30)}${"]".repeat(30)}`],
    ["braces", "{a: ".repeat(500) + "}".repeat(500)],
    ["dashes", `${"- ".repeat(100_000)}x`],
    ["indents", Array.from({ length: 600 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
  ])("deep nesting by %s", (_what, text) => {
    for (const file of [YAML, JSON_FILE]) expect(faultsOf(file, text)).toMatchObject([{ message: matching(/nested/) }]);
  });

  test("an alias bomb", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let at = 0; at < 8; at += 1) {
      const [from, to] = [String.fromCharCode(97 + at), String.fromCharCode(98 + at)];
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(", ")}]`);
    }
    expect(faultsOf(YAML, bomb.join("\n"))).toMatchObject([{ line: 2, message: containing("alias *a") }]);
  });

  test("an alias of itself", () => {
    expect(faultsOf(YAML, "a: &a\n  b: *a\n")).toMatchObject([{ line: 2, message: containing("alias") }]);
  });

  test.each(["__proto__", "constructor", "prototype"])("the key %s", (key) => {
    expect(faultsOf(YAML, `- id: a\n  ${key}: { x: 1 }\n`)).toMatchObject([
      { line: 2, message: `The key "${key}" is not allowed.`, remedy: "Take it out." },
    ]);
    expect(faultsOf(JSON_FILE, `[\n{ "id": "a",\n"${key}": { "x": 1 } }]`)).toMatchObject([
      { line: 3, message: `The key "${key}" is not allowed.` },
    ]);
    expect(faultsOf(YAML, `"${key}": 1\n`)).toHaveLength(1);
  });

  test.each([
    ["before a key", "- id: a\n\tkind: x\n  date: y\n- id: b\n"],
    ["before a dash", "- id: a\n\t- x\n  date: y\n"],
    ["after a space", "- id: a\n \tkind: y\n  z: 1\n"],
    ["in braces", "- id: { a:\n\t 1 }\n"],
  ])("a tab %s", (_where, text) => {
    const long = `${text}${"- id: c\n  kind: { a: [b] }\n".repeat(50)}`;
    expect(faultsOf(YAML, long)).toEqual([
      { file: YAML, line: 2, message: "A tab stands at the beginning of the line.", remedy: "Use spaces." },
    ]);
  });

  test.each([
    ["\\0", "U+0000"],
    ["\\u0007", "U+0007"],
    ["\\t", "U+0009"],
    ["\\u202e", "U+202E"],
    ["\\u2066", "U+2066"],
    ["\\u200b", "U+200B"],
  ])("an unseen character, written as %s", (escape, code) => {
    const fault = { line: 2, message: containing(code), remedy: "Take it out." };
    expect(faultsOf(YAML, `- id: a\n  summary: { en: "Buses${escape} left." }\n`)).toMatchObject([fault]);
    expect(faultsOf(YAML, `- id: a\n  "sum${escape}mary": x\n`)).toMatchObject([fault]);
    const json = escape === "\\0" ? "\\u0000" : escape;
    expect(faultsOf(JSON_FILE, `[{ "id": "a",\n"title": "Buses${json} left." }]`)).toMatchObject([fault]);
  });

  test("an unseen character as it is, also in a comment and in a table", () => {
    const fault = { line: 2, message: containing("U+202E, which turns the direction") };
    expect(faultsOf(YAML, "- id: a\n# \u202Etfel\n")).toMatchObject([fault]);
    expect(faultsOf(JSON_FILE, '[\n"\u202E"]')).toMatchObject([fault]);
    expect(faultsOf(YAML, "- id: a\r\n  text: |\r\n    one\r\n    two\r\n")).toEqual([]);
    expect(faultsOf(YAML, "- id: a\n  text: نص\u200C\u200F، [x]\n")).toEqual([]);
  });

  test("half of a pair of characters", () => {
    expect(faultsOf(JSON_FILE, '[{ "id": "a",\n"title": "\\ud83d" }]')).toMatchObject([
      { message: containing("U+D83D") },
    ]);
  });

  test("a key that stands twice", () => {
    expect(faultsOf(YAML, "- id: a\n  id: b\n")).toMatchObject([{ line: 2, message: containing("unique") }]);
    expect(faultsOf(JSON_FILE, '[{ "id": "a",\n "id": "b" }]')).toMatchObject([
      { line: 2, message: containing("unique") },
    ]);
  });

  test("broken notation", () => {
    expect(faultsOf(YAML, "- id: a\n  date: [2015\n- id: b\n").length).toBeGreaterThan(0);
    expect(faultsOf(JSON_FILE, '[{ "id": "a" }').length).toBeGreaterThan(0);
    expect(faultsOf(YAML, "- a: 1\n---\n- b: 2\n").length).toBeGreaterThan(0);
    expect(faultsOf(YAML, "a: !!js/function x\n").length).toBeGreaterThan(0);
  });
});

test("a colon, a bracket or a quotation mark inside a JSON text is no key", () => {
  const value = [{ title: 'a "b": [c: {', note: "\\", last: "x:" }];
  expect(parseText(JSON_FILE, JSON.stringify(value)).value?.value).toEqual(value);
});
