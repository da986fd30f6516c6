import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { FeatureCollection } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { CARD, CARD_MAP, TEXT_WIDTH } from "../../src/app/card/Card";
import { createTranslate } from "../../src/language/createTranslate";
import { loadMessages } from "../../src/language/loadMessages";
import { arabicRuns } from "../../src/prerender/cards/arabicRuns";
import { withCardFonts } from "../../src/prerender/cards/cardFonts";
import { cardOfChapter, cardOfPage, type CardContent } from "../../src/prerender/cards/cardsOfSite";
import { drawCard } from "../../src/prerender/cards/drawCard";
import { pagesOfSite } from "../../src/prerender/pagesOfSite";
import { estimateWidth } from "../../src/space/estimateWidth";
import { footprintsOf } from "../../src/space/footprintsOf";
import type { SvgProjection } from "../../src/space/svg/svgProjection";
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

const NO_GROUND: FeatureCollection = { type: "FeatureCollection", features: [] };
const bare = (): CardContent => ({
  ...content,
  features: { land: NO_GROUND, ground: NO_GROUND, lines: NO_GROUND, names: NO_GROUND, places: NO_GROUND },
});

interface CardLine {
  readonly text: string;
  /** As it is estimated, in pixels. */
  readonly width: number;
  /** As it stands in the SVG, but for where. */
  readonly written: string;
  readonly isStrong: boolean;
}

/** The lines that stand beside the map. */
function linesOf(svg: string): readonly CardLine[] {
  const column = svg.slice(svg.lastIndexOf(`width="${CARD.width - CARD_MAP.width}"`));
  const family = /<g [^>]*(font-family="[^"]*")/.exec(column)?.[1] ?? "";
  return [...column.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = "", escaped = ""]) => {
    const text = escaped.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
    const own = attributes.replaceAll(/ (?:x|y|text-anchor)="[^"]*"/g, "");
    return {
      text,
      width: estimateWidth(text, Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]), "Serif"),
      written: `<text x="900" y="100" text-anchor="end" ${own.includes("font-family") ? "" : family}${own}>${escaped}</text>`,
      isStrong: own.includes('font-weight="600"'),
    };
  });
}

test("no line of any card's text is wider than its column, in both languages", { timeout: 120_000 }, () => {
  const projections = new Map<string, SvgProjection>();
  const cards = [
    ...pagesOfSite(content.record).map(({ page, language }) => cardOfPage(bare(), { page, language }, projections)),
    ...stories.flatMap(({ chapters }) =>
      chapters.flatMap((chapter) =>
        (["en", "ar"] as const).map((language) =>
          cardOfChapter(bare(), { chapter, language, flavour: "light" }, projections),
        ),
      ),
    ),
  ];
  const wide = cards.flatMap(linesOf).flatMap(({ text, width }) => (width <= TEXT_WIDTH ? [] : [text]));
  expect(cards.length).toBeGreaterThan(content.record.places.size * 2);
  expect(wide).toEqual([]);
});

test.each(["en", "ar"] as const)("a long name of a place is whole on its card, in both scripts: %s", (language) => {
  for (const place of content.record.places.values()) {
    const lines = linesOf(cardOfPage(bare(), { page: { kind: "place", place: place.id }, language }, new Map()));
    const column = lines.map(({ text }) => text).join(" ");
    for (const name of [place.name.en, place.name.ar]) expect(column).toContain(name);
  }
});

test.each(["en", "ar"] as const)(
  "the name of a place, in strong letters, is drawn within the column by the fonts themselves: %s",
  { timeout: 60_000 },
  (language) =>
    withCardFonts(ROOT, (fontFiles) => {
      const widths = new Map<string, number>();
      const drawn: { readonly text: string; readonly width: number }[] = [];
      for (const place of content.record.places.values())
        for (const { text, written, isStrong } of linesOf(
          cardOfPage(bare(), { page: { kind: "place", place: place.id }, language }, new Map()),
        )) {
          if (!isStrong) continue;
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="200">${arabicRuns(written, fontFiles, widths)}</svg>`;
          const box = new Resvg(svg, { font: { fontFiles: [...fontFiles], loadSystemFonts: false } }).getBBox();
          drawn.push({ text, width: box?.width ?? 0 });
        }
      expect(drawn.length).toBeGreaterThan(content.record.places.size);
      expect(drawn.filter(({ width }) => !(width > 0 && width <= TEXT_WIDTH))).toEqual([]);
      return Promise.resolve();
    }),
);
