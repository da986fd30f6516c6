import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { compileRecord } from "./compileRecord";
import { printFault } from "./fault";
import { groupBy } from "./groupBy";
import { sourceSchema, type SourceEntry } from "./schemas";
import { changed } from "./smallRecord";

const FILE = join(import.meta.dirname, "../../data/sources.json");
const sources = v.parse(v.array(sourceSchema), JSON.parse(readFileSync(FILE, "utf8")));

/** What decorates an address and leads to the same page. */
const DECORATION = /^(utm_\w+|fbclid|gclid|share|amp|so|ncid|il|ref|from|hl|m|random-post)$/;

/** The page that an address leads to, whatever its scheme, decoration and spelling. */
function pageOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^www\d?\./, "").replace(/\.$/, "");
  const path = decodeURIComponent(pathname).normalize("NFC").replace(/\/+$/, "");
  const wanted = [...searchParams]
    .filter(([key, value]) => !DECORATION.test(key) && !(key === "page" && /^\d+$/.test(value)))
    .map(([key, value]) => `${key}=${value}`);
  return [host + path, ...wanted.toSorted()].join("&");
}

const authorOf = ({ publisher, custom }: SourceEntry): string => custom.original ?? publisher;
const lettersOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/^the |\p{Mark}|\W/giu, "")
    .toLowerCase();
const idsOf = (found: readonly SourceEntry[]): readonly string[] => found.map(({ id }) => id);
/** Groups of more than one, as lists of ids. */
const shared = (keyOf: (source: SourceEntry) => string | undefined): readonly (readonly string[])[] =>
  [...groupBy(sources, (source) => keyOf(source) ?? source.id).values()].filter((group) => group.length > 1).map(idsOf);

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

  test("whose page was archived tells the page's own address too", () => {
    const archived = sources.filter(({ custom }) => custom.archived !== undefined);
    expect(archived).not.toEqual([]);
    expect(idsOf(archived.filter(({ URL: address }) => address === undefined))).toEqual([]);
    expect(idsOf(sources.filter(({ URL: address }) => /web\.?archive\./.test(address ?? "")))).toEqual([]);
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

  test("lead to different pages, or to different archived copies of one", () => {
    expect(pageOf("http://www.paper.example/a%C3%A9/?utm_source=x&id=2&share=y")).toBe(
      pageOf("https://paper.example/aé?id=2"),
    );
    expect(pageOf("https://paper.example/?p=1")).not.toBe(pageOf("https://paper.example/?p=2"));
    const pages = shared(({ URL: address, custom }) => {
      const read = custom.archived ?? address;
      return read === undefined ? undefined : pageOf(read);
    });
    expect(pages).toEqual([]);
  });

  test("stand in the order of their ids", () => {
    expect(idsOf(sources)).toEqual([...idsOf(sources)].toSorted());
  });
});
