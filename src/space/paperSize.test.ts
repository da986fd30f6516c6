import { expect, test } from "vitest";
import { paperSize } from "./paperSize";

test("a phone's map is drawn as wide as paper is, and no less high than it was seen", () => {
  expect(paperSize({ width: 390, height: 500 })).toEqual({ width: 640, height: 500 });
});

test("a map that is wide enough is drawn as it was seen", () => {
  const size = { width: 960, height: 560 };
  expect(paperSize(size)).toBe(size);
});
