import { expect, test } from "vitest";
import { readChildMessage } from "./readChildMessage";

test.each([
  { truceline: 1, type: "height", height: 520 },
  { truceline: 1, type: "ready", day: "2016-03-04", place: null },
  { truceline: 1, type: "daychange", day: "2016-03-05" },
  { truceline: 1, type: "placechange", place: "douma" },
  { truceline: 1, type: "placechange", place: null },
  { truceline: 1, type: "title", title: "Douma – <b>Sieges</b> and truces" },
  { truceline: 1, type: "chapterchange", chapter: "double-siege", number: 2, count: 7 },
])("%j is read as it is", (message) => {
  expect(readChildMessage(message)).toEqual(message);
});

test("what a message brings besides is left behind", () => {
  expect(readChildMessage({ truceline: 1, type: "daychange", day: "2016-03-05", html: "<b>" })).toEqual({
    truceline: 1,
    type: "daychange",
    day: "2016-03-05",
  });
});

test.each([
  ["nothing", undefined],
  ["a text", "truceline"],
  ["another version", { truceline: 2, type: "height", height: 520 }],
  ["a version as text", { truceline: "1", type: "height", height: 520 }],
  ["no height", { truceline: 1, type: "height", height: 0 }],
  ["a height below zero", { truceline: 1, type: "height", height: -520 }],
  ["half a pixel", { truceline: 1, type: "height", height: 520.5 }],
  ["a height without end", { truceline: 1, type: "height", height: Number.POSITIVE_INFINITY }],
  ["a height that is style", { truceline: 1, type: "height", height: "1px;position:fixed" }],
  ["a height taller than any page", { truceline: 1, type: "height", height: 1e8 }],
  ["a day that is no date", { truceline: 1, type: "daychange", day: "yesterday" }],
  ["a day with more behind it", { truceline: 1, type: "daychange", day: "2016-03-04\n" }],
  ["a place that is markup", { truceline: 1, type: "placechange", place: "<b>" }],
  ["no place at all", { truceline: 1, type: "placechange" }],
  ["readiness without a day", { truceline: 1, type: "ready", place: null }],
  ["a chapter that is markup", { truceline: 1, type: "chapterchange", chapter: "<b>", number: 1, count: 1 }],
  ["no chapter", { truceline: 1, type: "chapterchange", chapter: null, number: 1, count: 1 }],
  ["a chapter beyond the last", { truceline: 1, type: "chapterchange", chapter: "a", number: 3, count: 2 }],
  ["a chapter without end", { truceline: 1, type: "chapterchange", chapter: "a", number: 1, count: 1e9 }],
  ["a title that is none", { truceline: 1, type: "title", title: " " }],
  ["a title that is no text", { truceline: 1, type: "title", title: { toString: () => "x" } }],
  ["a title without end", { truceline: 1, type: "title", title: "x".repeat(100_000) }],
  ["an unknown kind", { truceline: 1, type: "navigate", url: "https://evil.example/" }],
  ["keys of the prototype", JSON.parse('{"__proto__":{"truceline":1,"type":"height","height":520}}')],
  ["inherited keys", Object.create({ truceline: 1, type: "height", height: 520 })],
])("%s is no message", (_, message: unknown) => {
  expect(readChildMessage(message)).toBeNull();
});
