import { expect, test } from "vitest";
import { openStory } from "../../record/openStory";
import { unpackStory } from "../../record/packStory";
import { EMPTY_STORY } from "./ownStory";
import { ownEmbedCode } from "./ownEmbedCode";
import { readableStory } from "./readableStory";
import { addChapter } from "./storyEdits";

const SHOWN = { day: 16_864, place: null, view: null, layers: null, according: null };

const HOSTILE = "A \u202estory\u2066 turned\u200f\u0007";

test.each([
  ["en", { en: HOSTILE, ar: "" }, "A story turned"],
  ["ar", { en: "", ar: HOSTILE }, "A story turned"],
  ["en", { en: "\u202e\u200f", ar: "\u3164" }, "Untitled"],
] as const)(
  "in %s, marks that turn or disturb a line do not come into the code with the story's title, and what is left of it names the frame",
  async (language, title, called) => {
    const own = { ...addChapter({ ...EMPTY_STORY, title }, SHOWN), summary: title };
    const story = readableStory(own, { places: new Map() }, "Untitled");
    const code = await ownEmbedCode(story, new URL("https://maps.example/"), language);
    expect(code).not.toMatch(/\p{Cf}|\p{Cc}(?<!\n)/u);
    expect(code).toContain(`title="${called}"`);
  },
);

test("the embed code carries the story where no server sees it, and nothing of it as markup", async () => {
  const title = { en: '"><script>alert(1)</script>', ar: "" };
  const story = readableStory(addChapter({ ...EMPTY_STORY, title }, SHOWN), { places: new Map() }, "Untitled");
  const code = await ownEmbedCode(story, new URL("https://maps.example/"), "ar");
  expect(code).not.toContain("<script");
  const [, src = ""] = /src="([^"]*)"/.exec(code) ?? [];
  const address = new URL(src.replaceAll("&amp;", "&"));
  expect(`${address.origin}${address.pathname}${address.search}`).toBe(
    "https://maps.example/ar/embed/?lang=ar&story=own",
  );
  const opened = openStory(await unpackStory(address.hash.replace("#story=", "")));
  expect(opened).toEqual({ ok: true, value: story });
});
