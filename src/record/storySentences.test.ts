import { expect, test } from "vitest";
import { storySentences } from "./storySentences";
import { storyText } from "./storyText";

const sentences = (markdown: string) => {
  const read = storyText(markdown);
  return read.ok ? storySentences(read.value).map(({ text, links }) => [text, ...links.map(({ kind }) => kind)]) : null;
};

test("a text falls into sentences, each with its own links", () => {
  expect(
    sentences("[Douma](place:douma) [held](event:a). Did it? [Yes](event:b), on [4 March](day:2016-03-04)."),
  ).toEqual([["Douma held.", "place", "event"], ["Did it?"], ["Yes, on 4 March.", "event", "day"]]);
});

test("in either script, a sentence ends at its mark, quoted or not, and at a semicolon; what a colon announces belongs to it", () => {
  expect(sentences("They said 'all left.' Others stayed; some waited… For what? Two things: food, medicine.")).toEqual([
    ["They said 'all left.'"],
    ["Others stayed;"],
    ["some waited…"],
    ["For what?"],
    ["Two things: food, medicine."],
  ]);
  expect(sentences("هل خرجوا؟ بقي بعضهم؛ وخرج الباقون.")).toEqual([["هل خرجوا؟"], ["بقي بعضهم؛"], ["وخرج الباقون."]]);
});
