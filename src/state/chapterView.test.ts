import { expect, test } from "vitest";
import type { StoryChapter } from "../record/story";
import { ALL_LAYERS } from "./appState";
import { chapterView } from "./chapterView";

const CHAPTER: StoryChapter = {
  id: "one",
  title: { en: "One", ar: "واحد" },
  day: 16_864,
  until: null,
  place: "douma",
  view: null,
  layers: null,
  according: null,
  text: { en: [], ar: [] },
};

test("a chapter that says nothing more shows all tracks and our reading", () => {
  expect(chapterView(CHAPTER, null)).toEqual({ day: 16_864, layers: ALL_LAYERS, according: null, view: null });
  expect(chapterView(CHAPTER, null).layers).toBe(ALL_LAYERS);
});

test("a chapter's own tracks and account are shown, in the view that is given", () => {
  const view = { latitude: 33.5, longitude: 36.3, zoom: 11 };
  expect(chapterView({ ...CHAPTER, layers: ["siege"], according: "un" }, view)).toEqual({
    day: 16_864,
    layers: new Set(["siege"]),
    according: "un",
    view,
  });
});
