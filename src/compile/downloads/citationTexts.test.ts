import { Cite } from "@citation-js/core";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { expect, test } from "vitest";
import { sourceSchema } from "../schemas";
import { citationTexts } from "./citationTexts";

const SOURCES = new URL("../../../data/sources.json", import.meta.url);
const sources = v.parse(v.array(sourceSchema), JSON.parse(await readFile(SOURCES, "utf8")));
const plain = (text: unknown) => String(text).replace(/\s+/g, " ");

test("a citation of every source, read again, is of the same source", () => {
  expect(sources.length).toBeGreaterThan(1000);
  for (const source of sources) {
    const { bibtex, biblatex, ris, csl } = citationTexts([source]);
    for (const form of [bibtex, biblatex, ris, csl]) {
      const [read] = new Cite(form).data;
      expect([source.id, plain(read?.["title"])]).toEqual([source.id, plain(source.title)]);
      expect(form).toContain(source.URL ?? "");
      // The library reads the address of a BibTeX entry as text and escapes it once more.
      expect([source.URL, encodeURI(source.URL ?? "")]).toContain(read?.["URL"]);
    }
  }
});

test("RIS keeps the whole id, the day and the authors of every source", () => {
  for (const source of sources) {
    const lines = citationTexts([source]).ris.split("\n");
    const of = (tag: string) => lines.flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
    const [issued] = "date-parts" in source.issued ? source.issued["date-parts"] : [];
    expect(of("ID")).toEqual([source.id]);
    expect(of("AU")).toEqual((source.author ?? []).map(({ literal }) => literal));
    expect(of("DA").map((date) => date.split("/").map(Number))).toEqual(issued ? [issued] : []);
    expect(of("PY").map(Number)).toEqual(issued ? issued.slice(0, 1) : []);
  }
});

test("a whole file says what collection it is from, and is read all the same", () => {
  const texts = citationTexts(sources.slice(0, 3), "A collection, version 1");
  for (const text of Object.values(texts)) expect(text).toContain("A collection, version 1");
  for (const text of Object.values(texts)) expect(new Cite(text).data).toHaveLength(3);
});

test("a line of RIS is one field, however long", () => {
  const [source] = sources;
  if (!source) throw new Error("no source");
  const { ris } = citationTexts([{ ...source, URL: `https://example.org/${"long-".repeat(40)}end` }]);
  for (const line of ris.trim().split("\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
  expect(ris).toContain(`UR  - https://example.org/${"long-".repeat(40)}end`);
});
