import { expect, test } from "vitest";
import { frameTitle } from "./frameTitle";

test("a frame has the author's title, or else one in the language of the map", () => {
  expect(frameTitle("Sieges in 2016", "ar")).toBe("Sieges in 2016");
  expect(frameTitle("", "ar")).toMatch(/^خريطة/);
  expect(frameTitle("   ", "en")).toMatch(/^Map/);
});
