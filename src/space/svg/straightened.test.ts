import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "./clipToBox";
import { straightened } from "./straightened";

test("points that stand nearly on the way between others go; corners and ends stay", () => {
  expect(
    straightened([
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
    ]),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

test("a line that comes back to where it began keeps what lies off it", () => {
  const ring: readonly Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 0],
  ];
  expect(straightened(ring)).toEqual(ring);
});

test("nothing, and one point, stay as they are", () => {
  expect(straightened([])).toEqual([]);
  expect(straightened([[1, 2]])).toEqual([[1, 2]]);
});

test("no point lies farther than a third of a pixel from what is drawn", () => {
  const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
      const drawn = straightened(points);
      for (const point of points) {
        const nearest = Math.min(...drawn.slice(1).map((end, at) => distanceTo(point, drawn[at] ?? end, end)));
        expect(nearest).toBeLessThan(0.34);
      }
    }),
  );
});

/** How far a point lies from a stretch of a line. */
function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [along, across] = [toX - fromX, toY - fromY];
  const square = along ** 2 + across ** 2;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * along + (y - fromY) * across) / square));
  return Math.hypot(x - fromX - share * along, y - fromY - share * across);
}
