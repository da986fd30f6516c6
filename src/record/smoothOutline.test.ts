import { area, booleanClockwise, kinks, polygon } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { smoothOutline } from "./smoothOutline";

const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [36.4, 33.4],
      [36.5, 33.4],
      [36.5, 33.5],
      [36.4, 33.5],
      [36.4, 33.4],
    ],
  ],
};

describe("a smoothed outline", () => {
  const smooth = smoothOutline(SQUARE);
  const ring = smooth.coordinates[0] ?? [];

  test("has each corner cut twice, at a fifth of the edge", () => {
    expect(ring).toHaveLength(4 * 2 * 2 + 1);
    expect(ring[0]).toEqual([36.432, 33.4]);
    expect(ring[1]).toEqual([36.468, 33.4]);
  });

  test("is closed, wound as before, and does not cross itself", () => {
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(kinks(polygon(smooth.coordinates)).features).toEqual([]);
    expect(booleanClockwise(ring)).toBe(false);
  });

  test("lies within the drawn one and keeps most of its ground", () => {
    const share = area(polygon(smooth.coordinates)) / area(polygon(SQUARE.coordinates));
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1);
  });

  test("is exact to five decimals, about a metre", () => {
    const odd = smoothOutline({
      ...SQUARE,
      coordinates: [
        [
          [36.4, 33.4],
          [36.51234567, 33.4],
          [36.5, 33.5],
          [36.4, 33.4],
        ],
      ],
    });
    for (const position of odd.coordinates.flat(2)) expect(Number(position.toFixed(5))).toBe(position);
  });
});
