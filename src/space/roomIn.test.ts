import { booleanPointInPolygon } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { isArea } from "../scene/isArea";
import { roomIn } from "./roomIn";

const { record } = await compiledRecord();
const grounds = [...record.places.values()]
  .filter(({ kind }) => isArea(kind))
  .flatMap(({ id, geometry, grounds: parts }) =>
    [geometry, ...parts.map((part) => part.geometry)].map((ground, at) => ({ ground, name: `${id} ${at}` })),
  );

const polygon = (...ring: Position[]): Polygon => ({ type: "Polygon", coordinates: [[...ring, ring[0] ?? [0, 0]]] });

test("the name of every area of the record stands within each ground that the area ever had", () => {
  const outside = grounds.filter(
    ({ ground }) => ground.type !== "Point" && !booleanPointInPolygon([...roomIn(ground).point], ground),
  );
  expect(grounds.length).toBeGreaterThan(80);
  expect(outside.map(({ name }) => name)).toEqual([]);
});

test("a name stands in the broad part of a ground, not in its narrow foot", () => {
  const { point, breadth } = roomIn(polygon([0, 10], [10, 10], [10, 6], [4, 6], [4, 0], [2, 0], [2, 6], [0, 6]));
  expect(point[0]).toBe(5);
  expect(point[1]).toBeGreaterThan(6);
  expect(breadth).toBe(10);
});

test("of a split ground the roomier part is named, and a hole is no room", () => {
  const [small, large] = [polygon([0, 0], [1, 0], [1, 1], [0, 1]), polygon([4, 0], [8, 0], [8, 4], [4, 4])];
  const split = { type: "MultiPolygon" as const, coordinates: [small.coordinates, large.coordinates] };
  expect(roomIn(split).point[0]).toBe(6);
  const hole = [
    [4.5, 0.5],
    [4.5, 3.5],
    [7, 3.5],
    [7, 0.5],
    [4.5, 0.5],
  ];
  expect(roomIn({ type: "Polygon", coordinates: [...large.coordinates, hole] }).breadth).toBeLessThan(4.01);
});

test("a ground without extent has no room, and throws nothing", () => {
  expect(roomIn({ type: "Polygon", coordinates: [] }).breadth).toBe(0);
  expect(roomIn(polygon([1, 1], [1, 1])).breadth).toBe(0);
});
