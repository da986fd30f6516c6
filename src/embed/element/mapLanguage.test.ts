import { expect, test } from "vitest";
import { mapLanguage } from "./mapLanguage";

test.each([
  ["the element's own language", ["ar", "en"], "ar"],
  ["the element's own language", ["en", "ar"], "en"],
  ["a language of a country", ["ar-SY"], "ar"],
  ["a language of a country", ["en-GB", "ar"], "en"],
  ["capital letters", ["AR-sy"], "ar"],
  ["the page's language by default", [null, undefined, "ar-SY"], "ar"],
  ["the page's language by default", ["", "ar"], "ar"],
  ["what cannot be read, which counts as left out", ["xx", "..", "ar"], "ar"],
  ["a language that only begins like ours", ["arn"], "en"],
  ["a language that only begins like ours", ["english"], "en"],
  ["no language at all", [], "en"],
])("the map's language goes by %s: %j", (_, tags, language) => {
  expect(mapLanguage(tags)).toBe(language);
});
