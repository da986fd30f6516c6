import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { compiledDocuments } from "../../../tests/record/compiledDocuments";
import { formatDay } from "../../language/formatDay";
import { createTranslate } from "../../language/createTranslate";
import { LANGUAGES, type Language } from "../../language/Language";
import { loadMessages, loadPageMessages } from "../../language/loadMessages";
import { createIndex } from "../../record/recordIndex";
import { TRACKS } from "../../record/types";
import { footprintsOf } from "../../space/footprintsOf";
import { chapterPage } from "../../state/chapterPage";
import type { DocumentPage } from "../../state/documentPaths";
import { renderDocument } from "./renderDocument";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const TEMPLATE = "<!doctype html><html><head><title>x</title></head><body></body></html>";

const { record, stories, documents } = await compiledDocuments();
const places: FeatureCollection = { type: "FeatureCollection", features: [...footprintsOf(record)] };
const map = {
  features: { land: ground("land"), ground: ground("ground"), lines: ground("lines"), names: ground("names"), places },
  relief: { "relief-shade": "assets/shade.webp", "relief-light": "assets/light.webp" },
};
const words = { en: await wordsOf("en"), ar: await wordsOf("ar") };

async function wordsOf(language: Language) {
  return createTranslate(language, { ...(await loadMessages(language)), ...(await loadPageMessages(language)) });
}

function ground(file: string): FeatureCollection {
  const json: unknown = JSON.parse(readFileSync(join(ROOT, "data", "basemap", `${file}.geojson`), "utf8"));
  if (!isCollection(json)) throw new Error(`${file}.geojson is no collection of features`);
  return json;
}

function isCollection(json: unknown): json is FeatureCollection {
  return typeof json === "object" && json !== null && "features" in json;
}

function htmlOf(page: DocumentPage, language: Language, siteUrl: string | null = null): string {
  return renderDocument({ page, documents, template: TEMPLATE, siteUrl, map, t: words[language] })?.html ?? "";
}

const count = (html: string, part: string): number => html.split(part).length - 1;
/** Each story, and a chapter from its middle, by itself. */
const PAGES = stories.flatMap(({ id, chapters }) => {
  const [[first], middle] = [chapters, chapters[Math.floor(chapters.length / 2)]];
  if (!first || !middle) return [];
  const story: DocumentPage = { kind: "story", id };
  return [
    { page: story, chapter: first, others: chapters.length - 1 },
    { page: chapterPage(id, middle.id), chapter: middle, others: 0 },
  ];
});

describe.each(LANGUAGES)("in %s", (language) => {
  const pages = PAGES.map((one) => ({ ...one, html: htmlOf(one.page, language) }));

  test("the page of a story and of a chapter has one map within it, drawn for a column and for a phone; other chapters have a picture in light and one in dark that come later", () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const { page, others, html } of pages) {
      expect([page, count(html, '<svg class="figure-map-frame"')]).toEqual([page, 2]);
      const pictures = [
        ...html.matchAll(/<img class="story-picture-(\w+)" src="[^"]*?(\d+)(-dark)?\.png"[^>]* loading="lazy"/g),
      ];
      expect([page, pictures.length, count(html, "<img ")]).toEqual([page, 2 * others, 2 * others]);
      for (const [, flavour, , dark] of pictures) expect(dark ?? "").toBe(flavour === "dark" ? "-dark" : "");
      expect(html).not.toMatch(/ style="|\bNaN\b|undefined/);
    }
  });

  test("the map's date stands below it, its symbols are explained, and every place with a status on that day is named with its state", () => {
    for (const { page, chapter, html } of pages) {
      const list = /<details class="chapter-places">[\s\S]*?<\/details>/.exec(html)?.[0] ?? "";
      expect(html).toMatch(/<ul class="figure-legend" aria-label="[^"]+">/);
      expect(/<figcaption>[^<]*/.exec(html)?.[0]).toContain(formatDay(chapter.day, language));
      const index = createIndex(record, chapter.according);
      const layers = chapter.layers ?? TRACKS;
      const held = [...record.places.values()].filter(({ id }) =>
        layers.some((track) => index.placeStateAt(id, chapter.day)[track].length > 0),
      );
      expect(held.length).toBeGreaterThan(0);
      const listed = [...list.matchAll(/place\/([^/]+)\/\?day=[^"]+"><bdi>[^<]+<\/bdi><\/a> <span[^>]*>[^<]+</g)];
      expect([page, new Set(listed.map(([, id]) => id))]).toEqual([page, new Set(held.map(({ id }) => id))]);
    }
  });
});

test("a chapter of an account shows and lists that account alone", () => {
  const html = htmlOf(chapterPage("ceasefire-2016-03", "announcement"), "en");
  expect(html).toContain("this account says nothing");
  expect(html).not.toMatch(/Douma<\/bdi><\/a> <span class="quiet">Besieged/);
});

test("a page says as linked data which days and which place it tells of", () => {
  const html = htmlOf(chapterPage("al-qadam-2015", "nine-points"), "ar", "https://news.example/");
  const data: unknown = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "");
  expect(data).toMatchObject({
    "@type": "Article",
    temporalCoverage: "2015-10-01/2015-10-04",
    contentLocation: { "@type": "Place", name: "القدم" },
    isPartOf: { "@type": "Article", url: "https://news.example/ar/story/al-qadam-2015/" },
  });
  expect(htmlOf({ kind: "story", id: "al-qadam-2015" }, "en")).toContain('"temporalCoverage":"2014-08-01/2018-05-01"');
});

test("a story or a chapter that there is not has no page", () => {
  expect(htmlOf({ kind: "story", id: "nobody-knows" }, "en")).toBe("");
  expect(htmlOf(chapterPage("al-qadam-2015", "../x"), "en")).toBe("");
});
