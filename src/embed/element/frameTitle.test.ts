import { expect, test } from "vitest";
import { frameTitle } from "./frameTitle";

test("a frame has the author's title, or else one in the language of the map", () => {
  expect(frameTitle("Sieges in 2016", "ar")).toBe("Sieges in 2016");
  expect(frameTitle("", "ar")).toMatch(/^خريطة/);
  expect(frameTitle("   ", "en")).toMatch(/^Map/);
});

test("without an author's title it is called after what the page in it is about", () => {
  expect(frameTitle("", "en", "Douma – Sieges and truces around Damascus")).toBe(
    "Map: Douma – Sieges and truces around Damascus",
  );
  expect(frameTitle("", "ar", "دوما – الحصار والهدن")).toBe("خريطة: دوما – الحصار والهدن");
  expect(frameTitle("Sieges in 2016", "en", "Douma")).toBe("Sieges in 2016");
});
