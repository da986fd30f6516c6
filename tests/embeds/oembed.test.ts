import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extract } from "@extractus/oembed-extractor";
import { HtmlValidate } from "html-validate";
import ogs from "open-graph-scraper";
import { unfurl } from "unfurl.js";
import * as v from "valibot";
import { afterAll, describe, expect, test } from "vitest";
import { createTranslate, type Translate } from "../../src/language/createTranslate";
import type { Language } from "../../src/language/Language";
import { formatDay } from "../../src/language/formatDay";
import { loadMessages, loadPageMessages } from "../../src/language/loadMessages";
import { dayOfIso } from "../../src/record/day";
import { chapterPage } from "../../src/state/chapterPage";
import { daysWithPages } from "../../src/state/daysWithPages";
import { pathOfDocument, type DocumentPage } from "../../src/state/documentPaths";
import { pathOfCard } from "../../src/state/pathOfCard";
import { pathOfPage, type SitePage } from "../../src/state/sitePaths";
import { placeOfAll } from "../../src/prerender/documents/placeOfAll";
import { pagesOfDocuments, renderDocument } from "../../src/prerender/documents/renderDocument";
import { headOfPage } from "../../src/prerender/headOfPage";
import { oembedOf, valuesOfPage } from "../../src/prerender/oembedOf";
import { compiledDocuments } from "../record/compiledDocuments";

/** What oEmbed 1.0 asks of a link and of a rich answer, and what we say beyond it. */
const LINK = v.strictObject({
  version: v.literal("1.0"),
  type: v.literal("link"),
  title: v.pipe(v.string(), v.minLength(1)),
  provider_name: v.literal("Truceline"),
  provider_url: v.string(),
  cache_age: v.number(),
  thumbnail_url: v.string(),
  thumbnail_width: v.literal(1200),
  thumbnail_height: v.literal(630),
});
const OEMBED = v.strictObject({
  ...LINK.entries,
  type: v.literal("rich"),
  width: v.number(),
  height: v.number(),
  html: v.string(),
});
const TEMPLATE = "<!doctype html><html><head><title></title></head><body></body></html>";

const files = new Map<string, string>();
// As every host does that Truceline knows: a file is of the type that its name says.
const server = createServer((request, response) => {
  const [path = ""] = (request.url ?? "").slice(1).split("?");
  const body = files.get(path.endsWith(".json") ? path : `${path}index.html`);
  const type = path.endsWith(".json") ? "application/json" : "text/html; charset=utf-8";
  response.writeHead(body === undefined ? 404 : 200, { "Content-Type": type }).end(body);
});
const siteUrl = await new Promise<string>((resolve) => {
  server.listen(0, "127.0.0.1", () => {
    const { port } = addressOf(server.address());
    resolve(`http://127.0.0.1:${port}/`);
  });
});
afterAll(() => server.close());

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server listens nowhere.");
  return address;
}

const words: Readonly<Record<Language, Translate>> = { en: await wordsOf("en"), ar: await wordsOf("ar") };
const { record, stories, documents } = await compiledDocuments();

async function wordsOf(language: Language): Promise<Translate> {
  return createTranslate(language, { ...(await loadMessages(language)), ...(await loadPageMessages(language)) });
}

/** Puts a page of the explorer on the site, its head alone, with the file beside it; gives its path. */
function putPage(page: SitePage, language: Language): string {
  const t = words[language];
  const path = pathOfPage(page, language);
  const day = dayOfIso("2016-03-04") ?? 0;
  const place = (page.kind === "place" && record.places.get(page.place)) || null;
  const shown = page.kind === "day" ? page.day : day;
  const head = headOfPage({ page, place, day: shown, summary: "Sentence & more.", siteUrl, version: "1", t });
  const { title, description } = head;
  const card = pathOfCard(page, language);
  files.set(
    `${path}index.html`,
    `<!doctype html><html lang="${language}"><head><title>${title}</title>${head.tags}</head><body></body></html>`,
  );
  files.set(`${path}oembed.json`, oembedOf({ values: valuesOfPage(page), path, card, title, description, siteUrl, t }));
  return path;
}

function putDocument(page: DocumentPage, language: Language): string {
  const path = pathOfDocument(page, language);
  const rendered = renderDocument({ page, documents, template: TEMPLATE, siteUrl, t: words[language] });
  files.set(`${path}index.html`, rendered?.html ?? "");
  files.set(`${path}oembed.json`, rendered?.oembed ?? "");
  return path;
}

const FIRST_DATE = { en: "4 March 2016", ar: "4 آذار 2016" } as const;
const WITHOUT_PICTURE =
  documents.agreements.find(({ date }) => !daysWithPages().includes(date.start.nominal))?.id ?? "none";
const HTML = new HtmlValidate({ extends: ["html-validate:standard"] });
const [story] = stories;
const chapter = chapterPage(story?.id ?? "", story?.chapters[1]?.id ?? "");
const PAGES: readonly (readonly [string, string])[] = [
  [putPage({ kind: "explorer" }, "en"), "embed/"],
  [putPage({ kind: "place", place: "douma" }, "ar"), "ar/embed/?place=douma&lang=ar"],
  [putPage({ kind: "day", day: dayOfIso("2018-04-01") ?? 0 }, "en"), "embed/?day=2018-04-01"],
  [putDocument({ kind: "story", id: story?.id ?? "" }, "en"), `embed/?story=${story?.id ?? ""}`],
  [putDocument({ kind: "agreement", id: "al-qadam-is-rebel-truce-2015-10-01" }, "en"), "embed/?day=2015-10-01"],
  [putDocument(chapter, "ar"), `ar/embed/?lang=ar&story=${story?.id ?? ""}.${story?.chapters[1]?.id ?? ""}`],
];

describe.each(PAGES)("the page /%s", (path, embed) => {
  const address = siteUrl + path;

  test("says as oEmbed has it how it is embedded: in a frame with its own name, height and rights", async () => {
    const oembed = v.parse(OEMBED, JSON.parse(files.get(`${path}oembed.json`) ?? ""));
    const { valid, results } = await HTML.validateString(oembed.html);
    expect([valid, results]).toEqual([true, []]);
    const src = /^<iframe src="([^"]+)"/.exec(oembed.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const wanted = new URL(siteUrl + embed);
    expect(new URL(src).pathname).toBe(wanted.pathname);
    expect(Object.fromEntries(new URL(src).searchParams)).toEqual(Object.fromEntries(wanted.searchParams));
    expect(oembed.html).toContain(`height="${oembed.height}"`);
    expect(oembed.html).toContain(`sandbox="allow-scripts `);
    expect(oembed.height).toBeGreaterThanOrEqual(200);
    expect(oembed.height).toBeLessThanOrEqual(1000);
  });

  test("is found by consumers: @extractus/oembed-extractor and unfurl.js", async () => {
    const written: unknown = JSON.parse(files.get(`${path}oembed.json`) ?? "");
    const found = await extract(address);
    expect(found).toMatchObject(v.parse(v.record(v.string(), v.unknown()), written));
    const { oEmbed, title } = await unfurl(address);
    expect(title).toBeTruthy();
    expect(oEmbed).toMatchObject({ type: "rich", version: "1.0", title: v.parse(OEMBED, written).title });
  });

  test("has a card that open-graph-scraper reads whole", async () => {
    const { error, result } = await ogs({ url: address });
    expect(error).toBe(false);
    const written = v.parse(OEMBED, JSON.parse(files.get(`${path}oembed.json`) ?? ""));
    expect(result).toMatchObject({
      ogTitle: written.title,
      ogSiteName: "Truceline",
      ogUrl: address,
      twitterCard: "summary_large_image",
      ogImage: [{ url: written.thumbnail_url, width: "1200", height: "630", type: "image/png" }],
    });
    expect(result.ogDescription).toBeTruthy();
    expect(result.ogImage?.[0]?.alt).toBeTruthy();
  });
});

const WITHOUT_MAP: readonly DocumentPage[] = [
  { kind: "source", id: "syria-direct-2015-10-04" },
  { kind: "party", id: "ajnad-al-sham" },
  { kind: "sources" },
  { kind: "method" },
];
test.each(
  WITHOUT_MAP.flatMap((page) =>
    (["en", "ar"] as const).map((language) => [putDocument(page, language), page, language] as const),
  ),
)(
  "the page /%s, which has no map, is told of as a link with its title and the site's card",
  async (path, _, language) => {
    const written = v.parse(LINK, JSON.parse(files.get(`${path}oembed.json`) ?? ""));
    expect(written.thumbnail_url).toBe(siteUrl + pathOfCard({ kind: "explorer" }, language));
    const { result } = await ogs({ url: siteUrl + path });
    expect(result).toMatchObject({ ogTitle: written.title, ogImage: [{ url: written.thumbnail_url }] });
    expect(await extract(siteUrl + path)).toMatchObject(written);
    const { oEmbed } = await unfurl(siteUrl + path);
    expect(oEmbed).toMatchObject({ type: "link", version: "1.0", title: written.title });
  },
);

test.each(["en", "ar"] as const)(
  "an agreement has the picture of its day where there is one, and no other day's where there is none: %s",
  (language) => {
    const thumbnailOf = (id: string): unknown => {
      const path = putDocument({ kind: "agreement", id }, language);
      return v.parse(v.looseObject({ type: v.literal("rich") }), JSON.parse(files.get(`${path}oembed.json`) ?? ""))[
        "thumbnail_url"
      ];
    };
    const day = dayOfIso("2015-10-01") ?? 0;
    expect(thumbnailOf("al-qadam-is-rebel-truce-2015-10-01")).toBe(
      siteUrl + pathOfCard({ kind: "day", day }, language),
    );
    expect(thumbnailOf(WITHOUT_PICTURE)).toBeUndefined();
  },
);

test.each(["en", "ar"] as const)(
  "beside a link to an agreement of whose day there is no card stands that of its one place, or of the area of all, dated: %s",
  async (language) => {
    const cardOf = async (id: string) => {
      const { result } = await ogs({ url: siteUrl + putDocument({ kind: "agreement", id }, language) });
      return result.ogImage?.[0] ?? { url: "", alt: "" };
    };
    const of = documents.agreements
      .filter(({ date }) => !daysWithPages().includes(date.start.nominal))
      .map(({ id, places }) => ({ id, place: placeOfAll(places, record) }));
    for (const { id, place } of of) {
      const page = place ? ({ kind: "place", place: place.id } as const) : ({ kind: "explorer" } as const);
      const { url, alt } = await cardOf(id);
      expect(url).toBe(siteUrl + pathOfCard(page, language));
      expect(alt).toContain(FIRST_DATE[language]);
      expect(alt?.includes(place?.name[language] ?? "\n")).toBe(place !== null);
    }
    const own = of.filter(({ place }) => place !== null).length;
    expect(own).toBeGreaterThan(5);
    expect(own).toBeLessThan(of.length);
  },
);

test.each(["en", "ar"] as const)(
  "the picture beside a link to an agreement or a chapter is described by what it shows on its day: %s",
  async (language) => {
    const altOf = async (page: DocumentPage): Promise<string> => {
      const { result } = await ogs({ url: siteUrl + putDocument(page, language) });
      return result.ogImage?.[0]?.alt ?? "";
    };
    const date = formatDay(dayOfIso("2015-10-01") ?? 0, language);
    const counted = language === "en" ? /\d+ of the \d+ places on record are mapped as besieged/ : /\d+ مكاناً محاصراً/;
    const agreement = await altOf({ kind: "agreement", id: "al-qadam-is-rebel-truce-2015-10-01" });
    expect(agreement).toContain(date);
    expect(agreement).toMatch(counted);
    const chapter = story?.chapters.at(-1);
    const told = await altOf(chapterPage(story?.id ?? "", chapter?.id ?? ""));
    expect(told).toContain(formatDay(chapter?.day ?? 0, language));
    expect(told).toMatch(language === "en" ? /mapped as besieged/ : /محاصر/);
    // What turns the direction of writing has no place in an attribute that others read.
    expect(told + agreement).not.toMatch(/[\u2066-\u2069]/);
  },
);

test("of each kind of page without a map that the record gives rise to one is told of", () => {
  const kinds = new Map(pagesOfDocuments(documents).map((page) => [page.kind, page]));
  expect(kinds.size).toBeGreaterThan(8);
  const untold = [...kinds.values()].filter((page) => {
    const rendered = renderDocument({ page, documents, template: TEMPLATE, siteUrl, t: words.en });
    return !rendered?.oembed || !rendered.html.includes('type="application/json+oembed"');
  });
  expect(untold).toEqual([]);
});

test("a site that nobody said the address of has no such file", () => {
  const page: DocumentPage = { kind: "story", id: story?.id ?? "" };
  const homeless = renderDocument({ page, documents, template: TEMPLATE, siteUrl: null, t: words.en });
  expect(homeless?.oembed).toBeNull();
  expect(homeless?.html).not.toContain("oembed");
});
