import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import * as v from "valibot";
import { parse } from "yaml";
import { storySchema } from "../../src/compile/schemas";
import type { Language } from "../../src/language/Language";
import { packStory } from "../../src/record/packStory";
import { withExplorer } from "./withExplorer";

const drawn = withExplorer({ webgl: false });
const ID = "al-qadam-2015";
const FILE = join(import.meta.dirname, "..", "..", "data", "stories", `${ID}.yaml`);
const { title, chapters } = v.parse(storySchema, parse(readFileSync(FILE, "utf8")));

describe.each(["en", "ar"] satisfies Language[])("in %s", (language) => {
  test("an embedded story begins with the chapter that is asked for, and is turned by buttons and keys", () =>
    drawn(
      {
        language,
        width: language === "ar" ? 390 : 640,
        path: `${language === "ar" ? "ar/" : ""}embed/`,
        address: { story: `${ID}.${chapters[1]?.id ?? ""}` },
      },
      async (explorer) => {
        const { page } = explorer;
        const stands = async (at: number): Promise<void> => {
          const chapter = chapters[at];
          if (!chapter) throw new Error(`There is no chapter ${at + 1}.`);
          await page.getByRole("heading", { name: chapter.title[language], level: 2, exact: true }).waitFor();
          await explorer.seesDay(chapter.day);
        };
        await page.getByRole("heading", { name: title[language], level: 1, exact: true }).waitFor();
        await stands(1);
        await explorer.button("stories.next").click();
        await stands(2);
        await explorer.press(language === "ar" ? "ArrowRight" : "ArrowLeft");
        await stands(1);
        await explorer.button("stories.previous").focus();
        await explorer.press("Enter");
        await stands(0);
        expect(await explorer.accessibilityFaults()).toEqual([]);
        await explorer.picture(inject("picturesFolder"), `embed-story-${language}`);
        expect(explorer.problems).toEqual([]);
      },
    ));
});

test("a story that there is not is told of, and the map stands; hostile letters after # too", () =>
  drawn({ path: "embed/", address: { story: "nobody-knows" } }, async (explorer) => {
    const { page } = explorer;
    await page.getByText(explorer.words("embed.no-story"), { exact: true }).waitFor();
    await explorer.slider.waitFor();
    await page.goto(`${inject("siteUrl")}embed/?story=own#story=AAAA%00<script>`);
    await page.getByText(explorer.words("embed.no-story"), { exact: true }).waitFor();
    expect(explorer.problems).toEqual([]);
  }));

describe("a story that a stranger wrote into the address", () => {
  const stranger = {
    en: `"><script>document.body.remove()</script>\u202e${"H\u0301\u0301\u0301\u0301\u0301\u0301".repeat(90)}`,
    ar: "",
  };
  const chapter = {
    id: "../x",
    title: stranger,
    day: 16_864,
    until: null,
    place: "__proto__",
    view: null,
    layers: null,
    according: null,
    text: {
      en: [[{ kind: "link", words: stranger.en, to: { kind: "event", id: ["javascript", "alert(1)"].join(":") } }]],
      ar: [],
    },
  };
  const story = { id: "own", title: stranger, summary: stranger, report: null, chapters: [chapter] };

  test("is shown as text, said to be a reader's, and leads nowhere but to our own pages", () =>
    packStory(story).then((packed) =>
      drawn({ path: `embed/?story=own#story=${packed}`, width: 640 }, async (explorer) => {
        const { page } = explorer;
        await page.getByText(explorer.words("embed.own-story"), { exact: true }).waitFor();
        await explorer.slider.waitFor();
        const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
        expect(heading).toMatch(/^"><script>/);
        expect(heading.length).toBeLessThanOrEqual(200);
        expect(heading).not.toMatch(/\u202e|\u0301{5}/);
        expect(await page.title()).toBe(`${heading} – Truceline`);
        const links = await page.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        expect(links.filter((href) => !href?.startsWith(inject("siteUrl")))).toEqual([]);
        expect(await page.locator("main script").count()).toBe(0);
        expect(explorer.problems).toEqual([]);
      }),
    ));

  test.each([
    ["of a day that no calendar has", { day: 1e300 }],
    ["of a view beside the earth", { view: [1e308, 0, 1e9] }],
  ])("and is %s, is none: the map stands without it", (_, changed) =>
    packStory({ ...story, chapters: [{ ...chapter, ...changed }] }).then((packed) =>
      drawn({ path: `embed/?story=own#story=${packed}`, width: 640 }, async (explorer) => {
        await explorer.page.getByText(explorer.words("embed.no-story"), { exact: true }).waitFor();
        await explorer.slider.waitFor();
        await explorer.seesDay("2016-03-04");
        expect(explorer.problems).toEqual([]);
      }),
    ),
  );
});
