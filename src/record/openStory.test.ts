import { expect, test } from "vitest";
import { openStory } from "./openStory";

const name = { en: "A story", ar: "قصة" };
const chapter = {
  id: "first",
  title: name,
  day: 16_864,
  until: null,
  place: "douma",
  view: [33.5, 36.3, 10],
  layers: null,
  according: null,
  text: { en: [[{ kind: "link", words: "then", to: { kind: "day", day: 16_864 } }]], ar: [] },
};
const story = (changed: object) => ({
  id: "own",
  title: name,
  summary: name,
  report: null,
  chapters: [{ ...chapter, ...changed }],
});

test("a story is opened as it is", () => {
  expect(openStory(story({}))).toEqual({ ok: true, value: story({}) });
});

test.each([
  ["a day that no calendar has", { day: 1e300 }],
  ["a day before the map's first", { day: 15_047 }],
  ["an end after the map's last day", { until: 17_897 }],
  ["a view beside the earth", { view: [1e308, 36.3, 10] }],
  ["a zoom beyond any map", { view: [33.5, 36.3, 1e9] }],
  [
    "a link to a day that no calendar has",
    { text: { en: [[{ kind: "link", words: "x", to: { kind: "day", day: 1e300 } }]], ar: [] } },
  ],
  [
    "a link of another kind",
    { text: { en: [[{ kind: "link", words: "x", to: { kind: "url", id: "https://x/" } }]], ar: [] } },
  ],
  ["a place that is no text", { place: { toString: "x" } }],
])("one with %s is refused", (_, changed) => {
  expect(openStory(story(changed)).ok).toBe(false);
});
