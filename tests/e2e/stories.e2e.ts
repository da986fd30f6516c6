import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { storySchema } from "../../src/compile/schemas";
import { storyText } from "../../src/record/storyText";
import { TRACKS } from "../../src/record/types";
import type { Language } from "../../src/language/Language";
import { withExplorer } from "./withExplorer";

const FOLDER = join(import.meta.dirname, "..", "..", "data", "stories");
const PLACES_FILE = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        id: v.string(),
        name: v.optional(v.object({ en: v.string(), ar: v.string() })),
        kind: v.optional(v.string()),
      }),
    }),
  ),
});
const STORIES = readdirSync(FOLDER).map((file) => ({
  id: file.replace(".yaml", ""),
  ...v.parse(storySchema, parse(readFileSync(join(FOLDER, file), "utf8"))),
}));
/** What the map calls places, by id. */
const PLACES = new Map(
  v
    .parse(PLACES_FILE, JSON.parse(readFileSync(join(FOLDER, "..", "places.geojson"), "utf8")))
    .features.flatMap(({ properties: { id, name, kind } }) =>
      name ? [[id, { name, isArea: kind === "area" || kind === "valley" }] as const] : [],
    ),
);
const WIDTHS = [1360, 768, 390];
/** Of the screens of those widths: a room in which several chapters have room at once is among them. */
const HEIGHTS = [1440, 860, 860];

const drawn = withExplorer({ webgl: false });
const live = withExplorer();

/** The paragraphs of a chapter as a reader reads them. */
function paragraphsOf(markdown: string): readonly string[] {
  const read = storyText(markdown);
  return read.ok ? read.value.map((pieces) => pieces.map(({ words }) => words).join("")) : [];
}

describe.each(["en", "ar"] satisfies Language[])("in %s", (language) => {
  test("every story is read to its end by keys alone, at three widths, and day, place, layers, account, view and address keep up with each chapter", () =>
    drawn({ language, reducedMotion: true, address: { screen: "stories", lang: language } }, async (explorer) => {
      const { page } = explorer;
      const [forward, back] = language === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const views = new Map<string, string | null>();
      for (const { id, title, chapters } of STORIES)
        for (const [which, width] of WIDTHS.entries()) {
          await page.setViewportSize({ width, height: HEIGHTS[which] ?? 860 });
          await page.getByRole("link", { name: title[language], exact: true }).focus();
          await explorer.press("Enter");
          await page.getByRole("heading", { name: title[language], level: 2 }).waitFor();
          for (const [at, chapter] of chapters.entries()) {
            if (at > 0) await explorer.press(forward);
            await explorer.hasAddress("story", `${id}.${chapter.id}`);
            await explorer.seesDay(chapter.day);
            const { address } = explorer;
            expect(address.get("layers")?.split(",") ?? TRACKS).toEqual(chapter.layers ?? TRACKS);
            expect(address.get("according")).toBe(chapter.according ?? null);
            // Where a chapter looks follows from it alone, on every screen: without a place and a view, from the first view of the screen.
            const key = `${id}.${chapter.id}`;
            const view = address.get("map");
            const before = chapter.view || chapter.place ? views.get(key) : undefined;
            expect([key, view]).toEqual([key, before ?? view]);
            views.set(key, view);
            const place = PLACES.get(chapter.place ?? "");
            // The chosen settlement is named before all others; an area only where its ground is in view.
            if (place && !place.isArea) await explorer.seesOnMap(place.name[language]);
          }
          await explorer.press(back);
          await explorer.hasAddress("story", `${id}.${chapters.at(-2)?.id ?? ""}`);
          await page.getByRole("link", { name: explorer.words("stories.all"), exact: true }).focus();
          await explorer.press("Enter");
        }
      expect(explorer.problems).toEqual([]);
    }));

  test.each(STORIES)("$id stands without script in the same words, with a true picture of each chapter", (story) =>
    drawn(
      { language, script: false, path: `${language === "ar" ? "ar/" : ""}story/${story.id}/` },
      async (explorer) => {
        const { page } = explorer;
        const text = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
        for (const { title, text: told } of story.chapters) {
          expect(text).toContain(title[language]);
          for (const paragraph of paragraphsOf(told[language])) expect(text).toContain(paragraph.trim());
        }
        const [first] = story.chapters;
        await page.goto(new URL(`${first?.id ?? ""}/`, page.url()).href);
        await page.getByRole("heading", { name: first?.title[language] ?? "", level: 1, exact: true }).waitFor();
        const shared = await page.getByRole("main").innerText();
        for (const paragraph of paragraphsOf(first?.text[language] ?? ""))
          expect(shared.replace(/\s+/g, " ")).toContain(paragraph.trim());
        const card = await page.locator('meta[property="og:image"]').getAttribute("content");
        expect(new URL(card ?? "", page.url()).pathname).toMatch(/\/1\.png$/);
        await page.goBack();
        const pictures = await page.getByRole("figure").getByRole("img").all();
        expect(pictures).toHaveLength(story.chapters.length);
        const [within, ...others] = pictures;
        expect(await within?.getAttribute("aria-label")).toContain(first?.title[language]);
        for (const picture of others) {
          expect(await picture.getAttribute("alt")).toMatch(/\p{L}{3}/u);
          const answer = await page.request.get(new URL((await picture.getAttribute("src")) ?? "", page.url()).href);
          expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
        }
      },
    ),
  );
});

test("a reader scrolls a story, leaves it at a chapter, and comes back to it by its address", () =>
  live({ address: { screen: "stories" } }, async (explorer) => {
    const { page } = explorer;
    const [story] = STORIES;
    const [, second] = story?.chapters ?? [];
    if (!story || !second) throw new Error("There is a story with two chapters.");
    await page.getByRole("link", { name: story.title.en, exact: true }).click();
    const heading = page.getByRole("heading", { name: second.title.en, level: 3, exact: true });
    await heading.hover();
    // The address is written some time after the reader has come to a chapter: who turns the wheel until it says so may be a chapter further.
    const reached = page.getByRole("article").and(page.locator('[aria-current="step"]')).filter({ has: heading });
    for (let turn = 0; turn < 60 && (await reached.count()) === 0; turn += 1) {
      await page.mouse.wheel(0, 120);
      await heading.evaluate(standsStill);
    }
    await explorer.hasAddress("story", `${story.id}.${second.id}`);
    await explorer.seesDay(second.day);
    expect(await explorer.accessibilityFaults()).toEqual([]);
    await explorer.picture(inject("picturesFolder"), "story-en");
    await page.reload();
    await heading.waitFor();
    await explorer.seesDay(second.day);
    expect(explorer.problems).toEqual([]);
  }));

test("a link in a story acts on the map: an event opens in the sheet of its place", () =>
  drawn({ address: { screen: "stories", story: "al-qadam-2015" } }, async (explorer) => {
    const { page } = explorer;
    await page.getByRole("link", { name: "ringed the rebel-held part", exact: true }).click();
    await explorer.heading("al-Qadam").waitFor();
    await explorer.hasAddress("event", "al-qadam-siege-start-2013");
    expect(explorer.address.get("screen")).toBe("stories");
  }));

test("a story that there is not is told of, and the list stands", () =>
  drawn({ address: { screen: "stories", story: "nobody-knows.it" } }, async (explorer) => {
    await explorer.page.getByText(explorer.words("stories.unknown", { story: "nobody-knows" })).waitFor();
    expect(await explorer.page.getByRole("link", { name: STORIES[0]?.title.en ?? "", exact: true }).isVisible()).toBe(
      true,
    );
  }));

test("a story whose file cannot be had says so, and is read once it can", () =>
  drawn(
    {
      address: { screen: "stories", story: "al-qadam-2015" },
      answers: [{ to: "record/stories/", with: "not found", times: 1 }],
    },
    async (explorer) => {
      await explorer.page.getByText(explorer.words("stories.failed")).waitFor();
      await explorer.button("app.retry").click();
      await explorer.page.getByRole("heading", { level: 3 }).first().waitFor();
      expect(explorer.address.get("story")).toMatch(/^al-qadam-2015/);
    },
  ));

/** Resolves once an element has been at one height of the window for so many frames that a turn of the wheel has begun, and has ended. */
async function standsStill(element: Element): Promise<void> {
  const FRAMES = 6;
  let top = NaN;
  for (let still = 0; still < FRAMES; still += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    const now = element.getBoundingClientRect().top;
    if (now !== top) still = 0;
    top = now;
  }
}
