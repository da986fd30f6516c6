import { expect, test } from "vitest";
import { dividerAt } from "./dividerAt";

const frame = { left: 100, width: 400 };

test("the divider stands where the pointer is, from the left in English and from the right in Arabic", () => {
  expect([100, 200, 500].map((x) => dividerAt(x, frame, "ltr"))).toEqual([0, 25, 100]);
  expect([100, 200, 500].map((x) => dividerAt(x, frame, "rtl"))).toEqual([100, 75, 0]);
});

test("a pointer that left the frame holds the divider at its edge", () => {
  expect(dividerAt(-5000, frame, "ltr")).toBe(0);
  expect(dividerAt(5000, frame, "ltr")).toBe(100);
});

test("a frame without a width, or a place that is no number, gives the middle", () => {
  expect(dividerAt(10, { left: 0, width: 0 }, "ltr")).toBe(50);
  expect(dividerAt(Number.NaN, frame, "rtl")).toBe(50);
});
