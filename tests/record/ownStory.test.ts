import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { printStoryFile, readStoryFile } from "../../src/app/ownStory/storyFile";
import { storyGaps } from "../../src/app/ownStory/storyGaps";
import { readableStory } from "../../src/app/ownStory/readableStory";
import { EMPTY_STORY, type OwnChapter, type OwnStory } from "../../src/app/ownStory/ownStory";
import { storySchema } from "../../src/compile/schemas";
import { compiledRecord } from "./compiledRecord";

const { record } = await compiledRecord();
const FOLDER = join(import.meta.dirname, "..", "..", "data", "stories");
const FILES = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), "utf8"));

function opened(text: string): OwnStory {
  const read = readStoryFile(text);
  if (!read.ok) throw new Error(read.failure.kind);
  expect(read.value.problems).toEqual([]);
  return read.value.story;
}

test.each(FILES)("a story of the record, opened in the page and saved again, is what it was", (text) => {
  const saved = printStoryFile(opened(text));
  expect(parse(saved)).toEqual(parse(text));
  expect(v.safeParse(storySchema, parse(saved)).success).toBe(true);
});

test.each(FILES)("the page asks no more of a story than the record does", (text) => {
  expect(storyGaps(opened(text), record)).toEqual([]);
});

const CHAPTER: OwnChapter = {
  id: "one",
  title: { en: "One", ar: "" },
  day: 16_864,
  until: null,
  place: "douma",
  view: null,
  layers: null,
  according: null,
  text: { en: "", ar: "" },
};
const withText = (en: string, ar = ""): OwnStory => ({ ...EMPTY_STORY, chapters: [{ ...CHAPTER, text: { en, ar } }] });

test.each([
  ["# Heading", "not-allowed"],
  ["<img src=x onerror=alert(1)>", "not-allowed"],
  ["[away](https://example.org)", "leads-away"],
  ["[away](javascript:alert(1))", "leads-away"],
  ["[**bold**](place:douma)", "not-plain"],
  ["Nobody says so.", "no-event"],
  ["[It](event:nothing-of-the-kind).", "unknown-event"],
  ["[Denied](event:jai-denies-truce-2016-03-04) in [Nowhere](place:nowhere).", "unknown-place"],
])("%s is named as what the record would not take", (text, kind) => {
  expect(storyGaps(withText(text), record).map((gap) => gap.kind)).toContain(kind);
});

test("an event that one language cites alone is named", () => {
  const gaps = storyGaps(withText("[It was denied](event:jai-denies-truce-2016-03-04).", "لا شيء."), record);
  expect(gaps).toContainEqual({ kind: "cited-once", chapter: 1, id: "jai-denies-truce-2016-03-04" });
});

test("what has no place in a story is read as plain words, never as markup", () => {
  const [chapter] = readableStory(withText("<b>bold</b>\n\nand more"), record, "Untitled").chapters;
  expect(chapter?.text.en).toEqual([[{ kind: "words", words: "<b>bold</b>" }], [{ kind: "words", words: "and more" }]]);
});

test("a text written in one language is read in the other too; a place that is none of the map's is not marked", () => {
  const story = readableStory({ ...withText("Words."), chapters: [{ ...CHAPTER, place: "atlantis" }] }, record, "?");
  expect(story).toMatchObject({ title: { en: "?", ar: "?" }, chapters: [{ title: { ar: "One" }, place: null }] });
});
