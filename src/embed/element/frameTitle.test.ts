import { expect, test } from "vitest";
import { frameTitle } from "./frameTitle";

test("a frame has the author's title, or else one in the language of the text around it", () => {
  expect(frameTitle("Sieges in 2016", "ar")).toBe("Sieges in 2016");
  expect(frameTitle("", "ar-SY")).toMatch(/^خريطة/);
  expect(frameTitle("   ", "en-GB")).toMatch(/^Map/);
  expect(frameTitle("", "")).toMatch(/^Map/);
  expect(frameTitle("", "arn")).toMatch(/^Map/);
});
