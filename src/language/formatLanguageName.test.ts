import { expect, test } from "vitest";
import { formatLanguageName } from "./formatLanguageName";

test("a language is named in the reader's", () => {
  expect(formatLanguageName("ar", "en")).toBe("Arabic");
  expect(formatLanguageName("en", "ar")).toBe("الإنجليزية");
});

test("what is no tag stands as it is written", () => {
  expect(formatLanguageName("no tag at all", "en")).toBe("no tag at all");
  expect(formatLanguageName("", "ar")).toBe("");
});
