import { expect, test } from "vitest";
import { clipLine, clipRing, type Box, type Point } from "./clipToBox";

const BOX: Box = [0, 0, 100, 50];

/** Twice the area of a ring. */
function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

test("a ring in the box stays as it is, and one that only touches it too", () => {
  const ring: Point[] = [
    [0, 0],
    [100, 0],
    [50, 50],
  ];
  expect(clipRing(ring, BOX)).toEqual(ring);
});

test("a ring round the box becomes the box, whichever way it is wound", () => {
  const ring: Point[] = [
    [-10, -10],
    [110, -10],
    [110, 60],
    [-10, 60],
  ];
  expect(areaOf(clipRing(ring, BOX))).toBe(2 * 100 * 50);
  expect(areaOf(clipRing(ring.toReversed(), BOX))).toBe(-2 * 100 * 50);
});

test("of a ring that leaves the box by a corner and comes back, what lies within is kept to the pixel", () => {
  const ring: Point[] = [
    [90, 40],
    [120, 40],
    [120, 80],
    [90, 80],
  ];
  const kept = clipRing(ring, BOX);
  expect(areaOf(kept)).toBe(2 * 10 * 10);
  for (const [x, y] of kept) expect([x >= 90 && x <= 100, y >= 40 && y <= 50]).toEqual([true, true]);
});

test("of a ring beyond the box, and of none, nothing is left", () => {
  const beyond: Point[] = [
    [120, 10],
    [140, 10],
    [130, 30],
  ];
  expect(clipRing(beyond, BOX)).toEqual([]);
  expect(clipRing([], BOX)).toEqual([]);
});

test("a line that leaves the box and comes back is two stretches, cut at its edges", () => {
  const line: Point[] = [
    [10, 10],
    [10, 60],
    [30, 60],
    [30, 20],
  ];
  expect(clipLine(line, BOX)).toEqual([
    [
      [10, 10],
      [10, 50],
    ],
    [
      [30, 50],
      [30, 20],
    ],
  ]);
});

test("a line that crosses the whole box is cut at both ends, and one past its corner is not drawn", () => {
  expect(
    clipLine(
      [
        [-50, 25],
        [150, 25],
      ],
      BOX,
    ),
  ).toEqual([
    [
      [0, 25],
      [100, 25],
    ],
  ]);
  expect(
    clipLine(
      [
        [-20, 10],
        [10, -20],
      ],
      BOX,
    ),
  ).toEqual([]);
});

test("a line in the box stays one, and a point by itself or nothing is no line", () => {
  const line: Point[] = [
    [1, 1],
    [2, 2],
    [3, 1],
  ];
  expect(clipLine(line, BOX)).toEqual([line]);
  expect(clipLine([[1, 1]], BOX)).toEqual([]);
  expect(clipLine([], BOX)).toEqual([]);
});
