import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { compileRecord } from "./compileRecord";
import { printFault } from "./fault";
import { groupBy } from "./groupBy";
import { pageOf } from "./pageOf";
import { sourceSchema, type SourceEntry } from "./schemas";
import { changed } from "./smallRecord";

const FILE = join(import.meta.dirname, "../../data/sources.json");
const sources = v.parse(v.array(sourceSchema), JSON.parse(readFileSync(FILE, "utf8")));

const authorOf = ({ publisher, custom }: SourceEntry): string => custom.original ?? publisher;
const lettersOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/^the |\p{Mark}|\W/giu, "")
    .toLowerCase();
const idsOf = (found: readonly SourceEntry[]): readonly string[] => found.map(({ id }) => id);

describe("a source", () => {
  test("without a kind is refused, and so is a kind that is none", () => {
    const faultsOf = (to: string): readonly string[] => {
      const compiled = compileRecord(changed("sources.json", '"kind":"agency",', to));
      return compiled.ok ? [] : compiled.failure.map(printFault);
    };
    expect(faultsOf('"kind":"agency",')).toEqual([]);
    expect(faultsOf("")).toHaveLength(1);
    expect(faultsOf('"kind":"gossip",').join()).toContain("sources.json:");
  });

  test("that carries another's text names that other, not itself", () => {
    expect(idsOf(sources.filter(({ publisher, custom }) => custom.original === publisher))).toEqual([]);
  });

  test("has a title as printed, or a description in square brackets; what an editor adds stands in its note", () => {
    const isOdd = (title: string): boolean =>
      /title (not|cut)|copy seen|from the address/.test(title) || title.startsWith("[") !== title.endsWith("]");
    expect(idsOf(sources.filter(({ title }) => isOdd(title)))).toEqual([]);
  });

  test("has a language tag in its canonical form", () => {
    expect(sources.filter(({ language }) => Intl.getCanonicalLocales(language)[0] !== language)).toEqual([]);
  });
});

describe("all sources", () => {
  test("of one author are of one kind", () => {
    const kinds = [...groupBy(sources, authorOf)].map(([author, its]) => [
      author,
      ...new Set(its.map(({ custom }) => custom.kind)),
    ]);
    expect(kinds.filter(({ length }) => length > 2)).toEqual([]);
  });

  test("spell a publisher one way", () => {
    const names = new Set(sources.flatMap(({ publisher, custom }) => [publisher, custom.original ?? publisher]));
    const spellings = [...groupBy([...names], lettersOf).values()];
    expect(spellings.filter(({ length }) => length > 1)).toEqual([]);
  });
});

describe("two addresses", () => {
  test.each([
    ["http://www.paper.example/a%C3%A9/?utm_source=x&id=2&share=y", "https://paper.example/aé?id=2"],
    ["https://paper.example/a#top", "HTTP://WWW.Paper.Example:80/a/"],
    ["https://paper.example/?fbclid=x", "https://paper.example"],
    ["https://paper.example/%E0%A4%A", "http://paper.example/%E0%A4%A/"],
    ["https://web.archive.org/web/20160410093051/http://www.paper.example/a/", "https://paper.example/a"],
    ["http://archive.is/20160410/paper.example/a?utm_medium=y", "https://paper.example/a"],
  ])("%s and %s lead to one page", (one, other) => {
    expect(pageOf(one)).toBe(pageOf(other));
  });

  test.each([
    ["https://paper.example/?p=1", "https://paper.example/?p=2"],
    ["https://paper.example/a", "https://paper.example/A"],
    ["https://en.paper.example/a", "https://ar.paper.example/a"],
    ["https://archive.org/details/a", "https://archive.org/details/b"],
  ])("%s and %s lead to two", (one, other) => {
    expect(pageOf(one)).not.toBe(pageOf(other));
  });
});
