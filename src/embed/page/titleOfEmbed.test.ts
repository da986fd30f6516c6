import { expect, test } from "vitest";
import { createTranslate } from "../../language/createTranslate";
import { embedWords } from "./embedWords";
import { titleOfEmbed } from "./titleOfEmbed";

const [en, ar] = [await embedWords("en"), await embedWords("ar")];
const heading = "Sieges and truces around Damascus";

test("an embed is told from others on its page by its place and by whose account it is", () => {
  expect(titleOfEmbed({ heading, place: null, according: null }, en)).toBe(heading);
  expect(titleOfEmbed({ heading, place: "Douma", according: null }, en)).toBe(`Douma – ${heading}`);
  expect(titleOfEmbed({ heading, place: "Douma", according: "government" }, en)).toMatch(
    new RegExp(`^Douma – ${heading} – According to .*government`, "i"),
  );
  expect(titleOfEmbed({ heading: "حصار", place: "دوما", according: "un" }, ar)).toMatch(/^دوما – حصار – بحسب ./);
});

test("an author's title stands in it as text, whatever it holds", () => {
  const hostile = '"><script>alert(1)</script>';
  expect(titleOfEmbed({ heading: hostile, place: null, according: null }, createTranslate("en", {}))).toBe(hostile);
});
