import { assert, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readingLine } from "./readingLine";

const pixels = (max: number) => double({ min: 0, max, noNaN: true });

describe("where a reader reads in a scrolled text", () => {
  test("at the top at first, in the middle on the way, at the end at last", () => {
    expect(readingLine(0, 3000, 800)).toBe(0);
    expect(readingLine(1500, 3000, 800)).toBe(1500 + 400);
    expect(readingLine(3000, 3000, 800)).toBe(3000 + 800);
  });

  test("scrolling on one reads on, from the beginning to the end, in any room", () =>
    assert(
      property(pixels(20_000), pixels(3000), pixels(1), pixels(1), (most, height, one, other) => {
        const [before, after] = [Math.min(one, other) * most, Math.max(one, other) * most];
        const [from, to] = [readingLine(before, most, height), readingLine(after, most, height)];
        expect(to).toBeGreaterThanOrEqual(from - 1e-6);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(most + height + 1e-6);
      }),
    ));

  test("no part of a text is leapt over: where there is more of it than the room holds, one reads at most three times as fast as one scrolls", () =>
    assert(
      property(pixels(20_000), pixels(3000), pixels(1), pixels(1), (more, height, one, other) => {
        const most = height + more;
        const [before, after] = [Math.min(one, other) * most, Math.max(one, other) * most];
        const read = readingLine(after, most, height) - readingLine(before, most, height);
        expect(read).toBeLessThanOrEqual(3 * (after - before) + 1e-6);
      }),
    ));

  test("what a browser reports past the ends counts as the ends; a text that cannot be scrolled is read from its beginning", () => {
    expect(readingLine(-20, 1000, 500)).toBe(readingLine(0, 1000, 500));
    expect(readingLine(1020, 1000, 500)).toBe(readingLine(1000, 1000, 500));
    expect(readingLine(0, 0, 500)).toBe(0);
  });
});
