import { array, assert, integer, property, tuple } from "fast-check";
import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { packGeometry } from "./packGeometry";
import { unpackGeometry } from "./unpackGeometry";

const degrees = integer({ min: 0, max: 6 }).chain((decimals) =>
  integer({ min: -180 * 10 ** decimals, max: 180 * 10 ** decimals }).map((steps) => steps / 10 ** decimals),
);
const line = array(tuple(degrees, degrees), { minLength: 2, maxLength: 20 });

test("a geometry is unpacked as it was packed, to the last digit", () => {
  assert(
    property(array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const [first = []] = lines;
      const geometries: readonly Geometry[] = [
        { type: "LineString", coordinates: first },
        { type: "MultiLineString", coordinates: lines },
        { type: "Polygon", coordinates: lines },
        { type: "MultiPolygon", coordinates: [lines, [first]] },
        { type: "Point", coordinates: first[0] ?? [0, 0] },
      ];
      for (const geometry of geometries)
        expect(unpackGeometry(JSON.parse(JSON.stringify(packGeometry(geometry))))).toEqual(geometry);
    }),
  );
});

test("degrees that are finer than a tenth of a metre are refused, not rounded", () => {
  expect(() =>
    packGeometry({
      type: "LineString",
      coordinates: [
        [36.123_456_78, 33.5],
        [36, 33],
      ],
    }),
  ).toThrow(/decimals/);
});

test.each([null, "x", 7, [], {}, { type: "Polygon" }, { coordinates: [[1]] }, { type: "Polygon", coordinates: "x" }])(
  "%j is no packed geometry and stays what it is",
  (damaged) => {
    expect(unpackGeometry(damaged)).toEqual(damaged);
  },
);

test.each(["4AB!C", "4ABg", "7AB", "AB", " 4AB", "4AB\n", "", [4, 1, 2]])(
  "%j is no packed line and stays what it is",
  (coordinates) => {
    expect(unpackGeometry({ type: "LineString", coordinates })).toEqual({ type: "LineString", coordinates });
  },
);
