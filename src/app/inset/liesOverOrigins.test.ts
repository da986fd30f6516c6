import { expect, test } from "vitest";
import { insetCorner, liesOverOrigins } from "./liesOverOrigins";

const FRAME = { latitude: 33.51, longitude: 36.29, zoom: 10, width: 960, height: 560 };
const at = (longitude: number, latitude: number) => [{ origin: [longitude, latitude] as const }];

test("the small map lies over a place in the upper corner at the end of the line, on the other side in Arabic", () => {
  const northEast = at(36.5, 33.6);
  const northWest = at(36.06, 33.6);
  expect(liesOverOrigins(northEast, FRAME, "ltr")).toBe(true);
  expect(liesOverOrigins(northEast, FRAME, "rtl")).toBe(false);
  expect(liesOverOrigins(northWest, FRAME, "rtl")).toBe(true);
  expect(liesOverOrigins(northWest, FRAME, "ltr")).toBe(false);
});

test("on a high and narrow map it stands in the lower corner, and lies over what is there", () => {
  const narrow = { ...FRAME, width: 768, height: 650 };
  expect(insetCorner(narrow)).toBe("lower");
  expect(insetCorner(FRAME)).toBe("upper");
  expect(liesOverOrigins(at(36.45, 33.65), narrow, "ltr")).toBe(false);
  expect(liesOverOrigins(at(36.45, 33.42), narrow, "ltr")).toBe(true);
});

test("on a low map it begins folded, in the lower corner, whatever places people leave", () => {
  const low = { ...FRAME, width: 660, height: 362 };
  expect(insetCorner(low)).toBe("lower");
  for (const places of [at(36.5, 33.6), at(40, 36)]) expect(liesOverOrigins(places, low, "ltr")).toBe(true);
});

test("it lies over no place in the middle, below it or out of the frame", () => {
  for (const places of [at(36.29, 33.51), at(36.5, 33.42), at(40, 36), []])
    for (const direction of ["ltr", "rtl"] as const) expect(liesOverOrigins(places, FRAME, direction)).toBe(false);
});
