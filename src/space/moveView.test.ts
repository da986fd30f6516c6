import { assert, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { MAP_BOUNDS, ZOOM_LIMITS } from "../state/cameraView";
import { FIRST_BOUNDS } from "./camera";
import { mercator, worldPixels } from "./extentOf";
import { keepInBounds, panView, zoomView } from "./moveView";
import { viewOfBounds } from "./viewOfBounds";

const SIZE = { width: 960, height: 550 };
const START = viewOfBounds(FIRST_BOUNDS, SIZE, 12);

/** Where a position stands in the frame of a view, in pixels. */
function pixelOf(view: typeof START, [longitude, latitude]: readonly [number, number]): [number, number] {
  const [x, y] = mercator(longitude, latitude);
  const [middleX, middleY] = mercator(view.longitude, view.latitude);
  const world = worldPixels(view.zoom);
  return [(x - middleX) * world + SIZE.width / 2, (y - middleY) * world + SIZE.height / 2];
}

test("the first view holds its bounds, with the margin on the sides that bind", () => {
  const [west, south, east, north] = FIRST_BOUNDS;
  const [left, top] = pixelOf(START, [west, north]);
  const [right, bottom] = pixelOf(START, [east, south]);
  expect(Math.min(left, top)).toBeCloseTo(12, 3);
  expect(left).toBeGreaterThan(11.9);
  expect(right).toBeLessThan(SIZE.width - 11.9);
  expect(bottom).toBeLessThan(SIZE.height - 11.9);
});

test("the ground follows the pointer that drags it", () => {
  const moved = panView(START, [40, -25], SIZE);
  const [x, y] = pixelOf(START, [36.3, 33.5]);
  const [movedX, movedY] = pixelOf(moved, [36.3, 33.5]);
  expect(movedX - x).toBeCloseTo(40, 6);
  expect(movedY - y).toBeCloseTo(-25, 6);
});

test("zooming keeps the ground under the pointer", () => {
  const place = [36.4, 33.57] as const;
  const [x, y] = pixelOf(START, place);
  const [zoomedX, zoomedY] = pixelOf(zoomView(START, START.zoom + 1.3, [x, y], SIZE), place);
  expect(zoomedX).toBeCloseTo(x, 5);
  expect(zoomedY).toBeCloseTo(y, 5);
});

describe("however the map is moved", () => {
  test("the frame shows nothing beyond the map's bounds, and no zoom beyond the nearest", () => {
    const [west, south, east, north] = MAP_BOUNDS;
    assert(
      property(
        double({ min: -180, max: 180, noNaN: true }),
        double({ min: -80, max: 80, noNaN: true }),
        double({ min: -5, max: 30, noNaN: true }),
        (longitude, latitude, zoom) => {
          const view = keepInBounds({ longitude, latitude, zoom }, SIZE);
          const [left, top] = pixelOf(view, [west, north]);
          const [right, bottom] = pixelOf(view, [east, south]);
          expect(Math.max(left, top)).toBeLessThan(0.01);
          expect(right).toBeGreaterThan(SIZE.width - 0.01);
          expect(bottom).toBeGreaterThan(SIZE.height - 0.01);
          expect(view.zoom).toBeLessThanOrEqual(ZOOM_LIMITS.nearest);
        },
      ),
    );
  });
});
