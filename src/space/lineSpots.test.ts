import type { Feature, Position } from "geojson";
import { expect, test } from "vitest";
import { fromMercator, worldPixels } from "./extentOf";
import { evenSpots, lineThrough, straightSpots } from "./lineSpots";

const ZOOM = 10;

/** A line through points given in pixels at zoom 10 from a corner near Damascus, x to the right and y down. */
function lineOf(points: readonly (readonly [number, number])[]): Feature {
  const world = worldPixels(ZOOM);
  const coordinates = points.map(([x, y]): Position => [...fromMercator(0.6 + x / world, 0.4 + y / world)]);
  return { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } };
}

/** A zigzag of 200 pixels, then 200 pixels straight on. */
const bent = lineOf([...Array.from({ length: 11 }, (_, at) => [at * 20, at % 2 === 0 ? 0 : 30] as const), [400, 0]]);

test("a name stands on the straight part of a line, level with it", () => {
  const spots = straightSpots(bent, ZOOM, 100, 10_000);
  expect(spots).toHaveLength(1);
  expect(spots[0]?.angle).toBeCloseTo(0);
  const [longitude] = fromMercator(0.6 + 250 / worldPixels(ZOOM), 0.4);
  expect(spots[0]?.position[0]).toBeGreaterThanOrEqual(longitude);
});

test("a line that is bent or too short all along bears no name", () => {
  expect(straightSpots(lineOf([[0, 0], [60, 0]]), ZOOM, 100, 200)).toEqual([]); // prettier-ignore
  expect(straightSpots(lineOf([[0, 0], [60, 60], [120, 0], [180, 60]]), ZOOM, 100, 200)).toEqual([]); // prettier-ignore
});

test("text is upright, whichever way its line runs", () => {
  for (const end of [
    [300, 300],
    [-300, 300],
    [-300, -300],
    [0, 300],
    [0, -300],
  ] as const) {
    const [spot] = straightSpots(lineOf([[0, 0], end]), ZOOM, 100, 10_000); // prettier-ignore
    expect(Math.abs(spot?.angle ?? 180)).toBeLessThanOrEqual(90.001);
  }
});

test("spots stay where they are while the map comes nearer, up to the next whole zoom, where they may double", () => {
  const straight = lineOf([[0, 0], [1050, 0]]); // prettier-ignore
  const at = (zoom: number) => evenSpots(straight, zoom, 200, 90).map(({ position }) => position[0].toFixed(6));
  expect(at(10)).toHaveLength(5);
  expect(at(10.75)).toEqual(at(10));
  expect(at(11)).toHaveLength(10);
});

test("a road of a few pixels bears no number, and what is no line, or an empty one, nothing", () => {
  expect(evenSpots(lineOf([[0, 0], [80, 0]]), ZOOM, 200, 90)).toEqual([]); // prettier-ignore
  const ground: Feature = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [] } };
  for (const nothing of [ground, lineOf([])]) {
    expect(straightSpots(nothing, ZOOM, 100, 200)).toEqual([]);
    expect(evenSpots(nothing, ZOOM, 200, 0)).toEqual([]);
  }
});

test("the line on which the live map writes a name has its spot in the middle", () => {
  const [spot] = straightSpots(lineOf([[0, 0], [300, 200]]), ZOOM, 100, 10_000); // prettier-ignore
  if (!spot) throw new Error("no spot");
  const [from, to] = lineThrough(spot, 300, ZOOM);
  expect(((from[0] ?? 0) + (to[0] ?? 0)) / 2).toBeCloseTo(spot.position[0], 6);
  expect(((from[1] ?? 0) + (to[1] ?? 0)) / 2).toBeCloseTo(spot.position[1], 4);
});
