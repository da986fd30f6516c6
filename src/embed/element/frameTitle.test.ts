import { expect, test } from "vitest";
import { frameTitle } from "./frameTitle";

test("a frame has the author's title, or else one in the language of the map", () => {
  expect(frameTitle("Sieges in 2016", "ar")).toBe("Sieges in 2016");
  expect(frameTitle("", "ar")).toMatch(/^خريطة/);
  expect(frameTitle("   ", "en")).toMatch(/^Map/);
});

test("without an author's title it is called after what the page in it is about", () => {
  expect(frameTitle("", "en", { told: "Douma – Sieges and truces around Damascus" })).toBe(
    "Map: Douma – Sieges and truces around Damascus",
  );
  expect(frameTitle("", "ar", { told: "دوما – الحصار والهدن" })).toBe("خريطة: دوما – الحصار والهدن");
  expect(frameTitle("Sieges in 2016", "en", { told: "Douma" })).toBe("Sieges in 2016");
});

test("of a place or an area, which may be far from Damascus, it does not say that it is around it", () => {
  expect(frameTitle("", "en")).toBe("Map: sieges, truces and evacuations around Damascus, 2011 to 2018");
  expect(frameTitle("", "en", { isElsewhere: true })).toBe("Map: sieges, truces and evacuations, 2011 to 2018");
  expect(frameTitle("", "ar", { isElsewhere: true })).toBe("خريطة: الحصار والهدن وعمليات الإجلاء، من 2011 إلى 2018");
});
