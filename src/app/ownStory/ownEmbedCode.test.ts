import { expect, test } from "vitest";
import { openStory } from "../../record/openStory";
import { unpackStory } from "../../record/packStory";
import { EMPTY_STORY } from "./ownStory";
import { ownEmbedCode } from "./ownEmbedCode";
import { readableStory } from "./readableStory";
import { addChapter } from "./storyEdits";

const SHOWN = { day: 16_864, place: null, view: null, layers: null, according: null };

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
