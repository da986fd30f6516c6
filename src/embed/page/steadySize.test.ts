import { expect, test } from "vitest";
import { steadySize } from "./steadySize";

const size = (width: number, height: number) => ({ width, height });

test("a map whose legend takes a line and gives it back is drawn in one size", () => {
  const first = steadySize(null, size(638, 340));
  const covered = steadySize(first, size(638, 320));
  expect(covered).toBe(first);
  expect(steadySize(covered, size(638, 340))).toBe(first);
});

test("a map that begins under a long legend grows once", () => {
  const grown = steadySize(size(638, 320), size(638, 340));
  expect(grown).toEqual(size(638, 340));
  expect(steadySize(grown, size(638, 320))).toBe(grown);
});

test("a frame of another width, or much lower, is another frame", () => {
  expect(steadySize(size(638, 340), size(388, 340))).toEqual(size(388, 340));
  expect(steadySize(size(638, 340), size(638, 200))).toEqual(size(638, 200));
});
