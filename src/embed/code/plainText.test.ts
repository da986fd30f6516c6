import { expect, test } from "vitest";
import { plainText } from "./plainText";

test.each([
  ["Daraya, four years", "Daraya, four years"],
  ["  two \n lines\u2028of\ttext ", "two lines of text"],
  ["داريّا: أربعُ سنواتٍ", "داريّا: أربعُ سنواتٍ"],
  ["می\u200cشود", "می\u200cشود"],
  ["\u3164한글 ⠠⠞", "\u3164한글 ⠠⠞"],
  ["a\u202eb\u2066c", "a b c"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
])("%j is shown as %j", (text, shown) => {
  expect(plainText(text)).toBe(shown);
});

test("a pile of accents on one letter is no taller than a word's", () => {
  expect(plainText(`H${"\u0301".repeat(180)}i`)).toBe(`H${"\u0301".repeat(4)}i`);
  expect(plainText(`H${"\u0301\u200d".repeat(90)}i`)).toHaveLength(6);
  expect(plainText("شَّهْر")).toBe("شَّهْر");
});

test.each([
  "\u200d".repeat(20),
  "\u200c \u200d",
  "\u0301\u0301",
  "\u202e\u2066",
  " \u00a0 ",
  "\ud800",
  "\u3164\u115f",
  "\u1160 \uffa0",
  "\u2800",
])("of %j nothing is to be seen, and it counts as left out", (text) => expect(plainText(text)).toBe(""));
