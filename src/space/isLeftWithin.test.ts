import { expect, test } from "vitest";
import { isLeftWithin } from "./isLeftWithin";

/** About 48 pixels broad at zoom 10. */
const AREA = {
  type: "Polygon" as const,
  coordinates: [
    [
      [36.38, 33.55],
      [36.413, 33.55],
      [36.413, 33.58],
      [36.38, 33.58],
      [36.38, 33.55],
    ],
  ],
};
const within = [{ origin: [36.4, 33.57] as const }];

test("people leave from within an area that is hardly broader than its name", () => {
  expect(isLeftWithin(AREA, within, 110, 10)).toBe(true);
});

test("an area much broader than its name has room for it beside the arrow", () => {
  expect(isLeftWithin(AREA, within, 110, 13)).toBe(false);
});

test("people who leave from elsewhere, or nobody, do not move the name", () => {
  expect(isLeftWithin(AREA, [{ origin: [36.25, 33.45] }], 110, 10)).toBe(false);
  expect(isLeftWithin(AREA, [], 110, 10)).toBe(false);
});
