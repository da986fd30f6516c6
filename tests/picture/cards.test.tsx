import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { CARD } from "../../src/app/card/Card";
import { createTranslate } from "../../src/language/createTranslate";
import { loadMessages } from "../../src/language/loadMessages";
import { arabicRuns } from "../../src/prerender/cards/arabicRuns";
import { withCardFonts } from "../../src/prerender/cards/cardFonts";
import { cardOfChapter, cardOfPage, type CardContent } from "../../src/prerender/cards/cardsOfSite";
import { drawCard } from "../../src/prerender/cards/drawCard";
import { footprintsOf } from "../../src/space/footprintsOf";
import { FLAVOURS } from "../../src/symbology/flavours";
import { compiledDocuments } from "../record/compiledDocuments";
import { compiledRecord } from "../record/compiledRecord";

const ROOT = join(import.meta.dirname, "..", "..");
const { stories } = await compiledDocuments();
let content: CardContent;

beforeAll(async () => {
  const { record, index } = await compiledRecord();
  content = {
    record,
    index,
    stories: [],
    features: {
      land: basemap("land"),
      ground: basemap("ground"),
      lines: basemap("lines"),
      names: basemap("names"),
      places: { type: "FeatureCollection", features: [...footprintsOf(record)] },
    },
    translate: {
      en: createTranslate("en", await loadMessages("en")),
      ar: createTranslate("ar", await loadMessages("ar")),
    },
  };
});

function basemap(file: string): FeatureCollection {
  const json: unknown = JSON.parse(readFileSync(join(ROOT, "data", "basemap", `${file}.geojson`), "utf8"));
  if (!isCollection(json)) throw new Error(`${file}.geojson is no collection of features`);
  return json;
}

function isCollection(json: unknown): json is FeatureCollection {
  return typeof json === "object" && json !== null && "features" in json;
}

test.each(["en", "ar"] as const)(
  "Douma's card in %s names it in both scripts, with the day and what holds",
  (language) => {
    const svg = cardOfPage(content, { page: { kind: "place", place: "douma" }, language }, new Map());
    expect(svg).toContain(language === "en" ? ">Douma<" : "دوما");
    expect(svg).toContain(language === "en" ? "4 March 2016" : "4 آذار 2016");
    expect(svg).toContain(language === "en" ? "besieged" : "محاصَرة");
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
  },
);

test("a chapter's picture in dark shows what the light one shows, in the dark flavour's colours alone", () => {
  const chapter = stories.flatMap(({ chapters }) => chapters).find(({ according }) => according === null);
  if (!chapter) throw new Error("no chapter by our reading");
  const [light, dark] = (["light", "dark"] as const).map((flavour) =>
    cardOfChapter(content, { chapter, language: "en", flavour }, new Map()),
  );
  const shapes = (svg = ""): string => svg.replaceAll(/#[0-9a-f]{3,8}\b|-opacity="[^"]*"/gi, "");
  expect(shapes(dark)).toBe(shapes(light));
  expect(dark).toContain(FLAVOURS.dark.colours.land);
  expect(dark).not.toContain(FLAVOURS.light.colours.land);
});

test("a card is a PNG of the size that its page says, small enough to be fetched for a message", async () => {
  const svg = cardOfPage(content, { page: { kind: "explorer" }, language: "ar" }, new Map());
  const png = Buffer.from(
    await withCardFonts(ROOT, (fonts) => drawCard(arabicRuns(svg, fonts, new Map()), fonts, ROOT)),
  );
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
  expect(png.length).toBeLessThan(120_000);
});

test("an Arabic line with digits is set in runs from the right, each in a font that has its letters", async () => {
  const line = '<text x="400" text-anchor="end" font-size="20" font-family="Noto">منذ 4 آذار (2016)</text>';
  const set = await withCardFonts(ROOT, (fonts) => Promise.resolve(arabicRuns(line, fonts, new Map())));
  const runs = [...set.matchAll(/<text x="([^"]+)"[^>]*>([^<]+)</g)].map(([, x, text]) => ({ x: Number(x), text }));
  expect(runs.map(({ text }) => text)).toEqual(["منذ", "4", "آذار", ")", "2016", "("]);
  expect(runs[0]?.x).toBe(400);
  for (const [at, run] of runs.entries()) expect(run.x).toBeLessThan(runs[at - 1]?.x ?? 401);
});

test("a place far from Damascus has a map of its own surroundings", () => {
  const near = cardOfPage(content, { page: { kind: "explorer" }, language: "en" }, new Map());
  const far = cardOfPage(content, { page: { kind: "place", place: "foua" }, language: "en" }, new Map());
  expect(near).toContain(">Damascus<");
  expect(far).not.toContain(">Damascus<");
});
