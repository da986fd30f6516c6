import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextStop, restingStop, SHEET_STOPS, stopHeights } from "./sheetStops";

const PHONE = stopHeights(792);

test("on a phone the sheet rests at 96 pixels, at 314 and at the whole height", () => {
  expect(PHONE).toEqual({ peek: 96, half: 314, full: 792 });
});

test("on a low screen the middle stop leaves half to the map", () => {
  expect(stopHeights(500).half).toBe(250);
});

test("a sheet that is let go rests at the nearest stop", () => {
  expect(restingStop(100, 0, PHONE)).toBe("peek");
  expect(restingStop(250, 0, PHONE)).toBe("half");
  expect(restingStop(700, 0, PHONE)).toBe("full");
});

test("a flick carries it on", () => {
  expect(restingStop(200, 1.5, PHONE)).toBe("half");
  expect(restingStop(314, 3, PHONE)).toBe("full");
  expect(restingStop(314, -2, PHONE)).toBe("peek");
});

test("wherever it is let go, it rests at a stop", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (height, speed) => {
      expect(SHEET_STOPS).toContain(restingStop(height, speed, PHONE));
    }),
  );
});

test("the buttons go one stop up or down, and stay at the ends", () => {
  expect(nextStop("peek", 1)).toBe("half");
  expect(nextStop("full", 1)).toBe("full");
  expect(nextStop("half", -1)).toBe("peek");
  expect(nextStop("peek", -1)).toBe("peek");
});
