import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { EventDetail } from "../../src/record/evidence";
import { compiledRecord } from "./compiledRecord";

const ROOT = join(import.meta.dirname, "..", "..");
const rules = [...readFileSync(join(ROOT, "SPEC.md"), "utf8").matchAll(/^- \*\*([A-Z]\d+)\.\*\*/gm)].flatMap(
  ([, rule]) => (rule === undefined ? [] : [rule]),
);
/** A test's or a group's title: the first text that `test`, `it`, `describe` or a row of a table is given. */
const titles = ["src", "tests"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(join(ROOT, folder, file), "utf8")),
  )
  .flatMap((text) => text.match(/["'`][A-Z]\d+[^"'`\n]*:/g) ?? []);

describe("SPEC.md", () => {
  test("numbers its rules, each once", () => {
    expect(rules.length).toBeGreaterThan(50);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test("every rule has a test whose title carries its number", () => {
    const carried = new Set(titles.flatMap((title) => title.match(/\b[A-Z]\d+\b/g) ?? []));
    expect(rules.filter((rule) => !carried.has(rule))).toEqual([]);
    expect([...carried].filter((rule) => /^[DEFATNCQL]\d+$/.test(rule) && !rules.includes(rule))).toEqual([]);
  });
});

describe("E3: one thing is one event", () => {
  let events: readonly EventDetail[];
  beforeAll(async () => {
    events = [...(await compiledRecord()).evidence.values()].flatMap((group) => [...group.events.values()]);
  }, 60_000);

  test("no two events are of one kind, on one date, at the same places and by the same parties", () => {
    const told = new Map<string, string[]>();
    for (const { id, kind, date, places, parties, destinations } of events) {
      const key = JSON.stringify([kind, date.edtf, places.toSorted(), parties.toSorted(), destinations.toSorted()]);
      told.set(key, [...(told.get(key) ?? []), id]);
    }
    expect([...told.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  test("no two events have one summary", () => {
    expect(new Set(events.map(({ summary }) => summary.en)).size).toBe(events.length);
    expect(new Set(events.map(({ summary }) => summary.ar)).size).toBe(events.length);
  });
});
