import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { FIRST_BOUNDS } from "../camera";
import { viewOfBounds } from "../viewOfBounds";
import { interpolate, lineWidthAt } from "./lineWidthAt";
import { scaledProjection, svgProjection } from "./svgProjection";

const SIZE = { width: 960, height: 550 };
const FRAME = { ...viewOfBounds(FIRST_BOUNDS, SIZE, 12), ...SIZE };

function square(west: number, south: number, side: number): Polygon {
  const [east, north] = [west + side, south + side];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** All points of path data, as absolute positions. */
function pointsOf(path: string): number[][] {
  const points: number[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", numbers = ""] of path.matchAll(/([Mlz])([^Mlz]*)/g)) {
    const values = [...numbers.matchAll(/-?\d*\.?\d+/g)].map(([value]) => Number(value));
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [right = 0, down = 0] = values.slice(at, at + 2);
      [x, y] = command === "M" ? [right, down] : [x + right, y + down];
      points.push([x, y]);
    }
  }
  return points;
}

describe("the projection of a frame", () => {
  const projection = svgProjection(FRAME);

  test("puts the middle of the view in the middle of the frame, north up and east right", () => {
    expect(projection.point([FRAME.longitude, FRAME.latitude])).toEqual([480, 275]);
    const [x, y] = projection.point([FRAME.longitude + 0.01, FRAME.latitude + 0.01]);
    expect(x).toBeGreaterThan(480);
    expect(y).toBeLessThan(275);
  });

  test("draws a ring whichever way it is wound, and never its complement", () => {
    const outline = square(36.3, 33.5, 0.02);
    const rewound: Polygon = { ...outline, coordinates: outline.coordinates.map((ring) => ring.toReversed()) };
    for (const geometry of [outline, rewound]) {
      for (const [x = -1, y = -1] of pointsOf(projection.path(geometry))) {
        expect(x).toBeGreaterThan(300);
        expect(x).toBeLessThan(660);
        expect(y).toBeGreaterThan(100);
        expect(y).toBeLessThan(450);
      }
    }
  });

  test("cuts what lies beyond the frame, and draws nothing of what lies far off", () => {
    for (const [x = -999, y = -999] of pointsOf(projection.path(square(30, 28, 12)))) {
      expect(x).toBeGreaterThanOrEqual(-24);
      expect(x).toBeLessThanOrEqual(SIZE.width + 24);
      expect(y).toBeGreaterThanOrEqual(-24);
      expect(y).toBeLessThanOrEqual(SIZE.height + 24);
    }
    expect(projection.path(square(40, 36, 0.1))).toBe("");
  });

  test("draws the parts of a split ground in one path", () => {
    const [a, b] = [square(36.3, 33.5, 0.01), square(36.4, 33.5, 0.01)];
    const split = { type: "MultiPolygon" as const, coordinates: [a.coordinates, b.coordinates] };
    expect(projection.path(split)).toBe(projection.path(a) + projection.path(b));
  });

  test("leaves out points that nobody could tell apart, but never the last", () => {
    const line = Array.from({ length: 200 }, (_, at) => [36.3 + at * 1e-6, 33.5]);
    const points = pointsOf(projection.path({ type: "LineString", coordinates: [...line, [36.3003, 33.5]] }));
    expect(points.length).toBeLessThan(8);
    expect(points.at(-1)?.[0]).toBeCloseTo(projection.point([36.3003, 33.5])[0], 0);
  });
});

test("paths of a base frame, moved and scaled, lie where a smaller frame projects them", () => {
  const base = svgProjection(FRAME);
  const small = scaledProjection(base, { ...FRAME, zoom: FRAME.zoom - 1.2, width: 390, height: 352 });
  const outline = square(36.32, 33.52, 0.05);
  const { right, down, scale } = small.placing;
  const [x, y] = small.point([36.32, 33.52]);
  const xs = pointsOf(small.path(outline)).map(([px = 0]) => px * scale + right);
  const ys = pointsOf(small.path(outline)).map(([, py = 0]) => py * scale + down);
  expect(Math.min(...xs)).toBeCloseTo(x, 0);
  expect(Math.max(...ys)).toBeCloseTo(y, 0);
});

test("widths grow between their stops and stay beyond them", () => {
  expect(lineWidthAt({ same: 1.3 }, 6)).toBe(1.3);
  expect(lineWidthAt({ gently: 2 }, 5)).toBe(1);
  expect(lineWidthAt({ gently: 2 }, 11)).toBe(2);
  expect(lineWidthAt({ gently: 2 }, 12.5)).toBe(2.5);
  expect(lineWidthAt({ gently: 2 }, 20)).toBe(3);
  expect(lineWidthAt({ onGround: 2 }, 12)).toBe(4);
  expect(interpolate([], 3)).toBe(0);
});
