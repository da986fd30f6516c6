import { booleanPointInPolygon } from "@turf/turf";
import { assert, double, property } from "fast-check";
import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { groundHolds } from "./groundHolds";

const { record } = await compiledRecord();

const square: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [36, 33],
      [37, 33],
      [37, 34],
      [36, 34],
      [36, 33],
    ],
    [
      [36.4, 33.4],
      [36.4, 33.6],
      [36.6, 33.6],
      [36.6, 33.4],
      [36.4, 33.4],
    ],
  ],
};

test("a hole is not held, what surrounds it is", () => {
  expect(groundHolds(square, [36.5, 33.5])).toBe(false);
  expect(groundHolds(square, [36.2, 33.5])).toBe(true);
  expect(groundHolds(square, [38, 33.5])).toBe(false);
});

test("every part of a split ground holds what lies in it", () => {
  const [outer = []] = square.coordinates;
  const split = { type: "MultiPolygon" as const, coordinates: [[outer], [outer.map(([x = 0, y = 0]) => [x + 2, y])]] };
  expect(groundHolds(split, [36.5, 33.5])).toBe(true);
  expect(groundHolds(split, [38.5, 33.5])).toBe(true);
  expect(groundHolds(split, [37.5, 33.5])).toBe(false);
});

test("a point, and a polygon without a ring, hold nothing", () => {
  expect(groundHolds({ type: "Point", coordinates: [36, 33] }, [36, 33])).toBe(false);
  expect(groundHolds({ type: "Polygon", coordinates: [] }, [36, 33])).toBe(false);
});

test("the grounds of the record hold what Turf says they hold", () => {
  const grounds = [...record.places.values()].flatMap((place) =>
    place.grounds.length > 0 ? place.grounds.map(({ geometry }) => geometry) : [place.geometry],
  );
  const outlines = grounds.filter((ground) => ground.type !== "Point");
  expect(outlines.length).toBeGreaterThan(100);
  for (const place of record.places.values()) {
    for (const ground of outlines) {
      expect(groundHolds(ground, place.point)).toBe(booleanPointInPolygon([...place.point], ground));
    }
  }
  const ground = outlines[0] ?? square;
  assert(
    property(double({ min: 36, max: 36.8, noNaN: true }), double({ min: 33.2, max: 34, noNaN: true }), (x, y) => {
      expect(groundHolds(ground, [x, y])).toBe(booleanPointInPolygon([x, y], ground));
    }),
  );
});
