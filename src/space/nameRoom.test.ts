import { expect, test } from "vitest";
import { hasLeft, roomInMotion } from "./nameRoom";

const frame = { longitude: 36.3, latitude: 33.5, zoom: 11, width: 800, height: 500 };
const room = roomInMotion(frame, frame);
/** Degrees of longitude that are a pixel at zoom 11. */
const PIXEL = 360 / (512 * 2 ** 11);

test("while the map moves names stand ready beyond its frame on all sides, and nothing stands in their way", () => {
  expect(room.frame).toMatchObject({ longitude: 36.3, latitude: 33.5, zoom: 11 });
  expect(room.frame.width - frame.width).toBeGreaterThan(2 * room.holds.pixels);
  expect(room.taken).toEqual([]);
});

test("they look for room anew before the frame leaves what they stand ready for, or where it comes nearer or farther", () => {
  expect(hasLeft(room, frame)).toBe(false);
  expect(hasLeft(room, { ...frame, longitude: frame.longitude + (room.holds.pixels - 1) * PIXEL })).toBe(false);
  expect(hasLeft(room, { ...frame, longitude: frame.longitude + (room.holds.pixels + 1) * PIXEL })).toBe(true);
  expect(hasLeft(room, { ...frame, zoom: 11.2 })).toBe(true);
});
