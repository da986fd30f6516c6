import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { loadMessages } from "./loadMessages";
import { createTranslate } from "./createTranslate";
import { formatList } from "./formatList";
import { isolate } from "./isolate";

const en = createTranslate("en", await loadMessages("en"));
const ar = createTranslate("ar", await loadMessages("ar"));

test("an Arabic name in an English sentence is isolated, and an English one in an Arabic sentence", () => {
  expect(en("evidence.close-place", { place: "دوما" })).toBe("Close \u2068دوما\u2069");
  expect(ar("evidence.close-place", { place: "Douma" })).toBe("إغلاق \u2068Douma\u2069");
});

test("a name in the sentence's own script stands as it is", () => {
  expect(en("evidence.close-place", { place: "Douma" })).toBe("Close Douma");
  expect(ar("evidence.close-place", { place: "دوما" })).toBe("إغلاق دوما");
});

test("names in a list are isolated one by one", () => {
  expect(formatList(["دوما", "OCHA", "حرستا"], "ar")).toBe("دوما و\u2068OCHA\u2069 وحرستا");
  expect(formatList(["Arbin", "Zamalka", "Harasta"], "en")).toBe("Arbin, Zamalka and Harasta");
});

test("markup in a value is text", () => {
  expect(en("evidence.close-place", { place: "<script>alert(1)</script>" })).toBe("Close <script>alert(1)</script>");
});

test("what stands between the marks is the text unchanged", () => {
  assert(
    property(string(), constantFrom("ltr" as const, "rtl" as const), (text, direction) => {
      expect([text, `\u2068${text}\u2069`]).toContain(isolate(text, direction));
    }),
  );
});

test("an id without a message gives the id, so that it is seen", () => {
  expect(en("evidence.not-written")).toBe("evidence.not-written");
});
