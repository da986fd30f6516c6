import { expect, test } from "vitest";
import { reachesInto } from "./reachesInto";

/** A ground like a horseshoe, open to the east, about a bay from 1 to 3 degrees east and 1 to 2 north. */
const HORSESHOE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [0, 0],
      [3, 0],
      [3, 1],
      [1, 1],
      [1, 2],
      [3, 2],
      [3, 3],
      [0, 3],
      [0, 0],
    ],
  ],
};

test("a box in a bay of a ground shows nothing of it, though its bounding box holds it", () => {
  expect(reachesInto(HORSESHOE, [1.5, 1.2, 2.5, 1.8])).toBe(false);
});

test.each([
  ["across an edge", [0.9, 1.2, 2.5, 1.8]],
  ["across a corner alone", [2.9, 2.9, 4, 4]],
  ["wholly within the ground", [0.2, 0.2, 0.8, 0.8]],
  ["about all of it", [-1, -1, 4, 4]],
] as const)("a box %s shows some of it", (_, box) => expect(reachesInto(HORSESHOE, box)).toBe(true));

test("a box in a hole shows nothing; one in the second part of a ground does", () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const ground = { type: "MultiPolygon" as const, coordinates: [[square(0, 10), square(2, 8)], [square(20, 30)]] };
  expect(reachesInto(ground, [4, 4, 5, 5])).toBe(false);
  expect(reachesInto(ground, [24, 24, 25, 25])).toBe(true);
});

test("a point has no ground", () => {
  expect(reachesInto({ type: "Point", coordinates: [1, 1] }, [0, 0, 2, 2])).toBe(false);
});
