import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_FRAME, type DayRange } from "../record/day";
import {
  followDay,
  isWholeView,
  LEAST_VIEW,
  moveViewEnd,
  panView,
  viewAround,
  viewBetween,
  wholeView,
  zoomView,
  type AxisView,
} from "./axisView";

const YEAR: AxisView = { from: 16_801, to: 17_167 };
const anyFrame = fc
  .tuple(fc.integer({ min: -60_000, max: 30_000 }), fc.integer({ min: 0, max: 80_000 }))
  .map(([earliest, length]): DayRange => ({ earliest, latest: earliest + length }));
const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -1e6, max: 1e6 }));
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

function isUsable({ from, to }: AxisView, frame: DayRange): boolean {
  const whole = wholeView(frame);
  const least = Math.min(LEAST_VIEW, whole.to - whole.from);
  return from >= whole.from - 1e-6 && to <= whole.to + 1e-6 && to - from >= least - 1e-6;
}

describe("a view of the axis", () => {
  it("stays a stretch of its frame, no shorter than two weeks, whatever is asked of it, even what is no number", () => {
    fc.assert(
      fc.property(anyFrame, anyNumber, anyNumber, positive, (frame, one, other, factor) => {
        const start = viewBetween(one, other, frame);
        const views = [
          start,
          zoomView(start, factor, one, frame),
          panView(start, other, frame),
          moveViewEnd(start, "from", one, frame),
          moveViewEnd(start, "to", other, frame),
          viewAround(one, 0.5, factor, frame) ?? wholeView(frame),
        ];
        expect(views.filter((view) => !isUsable(view, frame))).toEqual([]);
      }),
    );
  });

  it("drawn backwards is the same as drawn forwards", () => {
    fc.assert(
      fc.property(anyFrame, fc.integer(), fc.integer(), (frame, one, other) => {
        expect(viewBetween(one, other, frame)).toEqual(viewBetween(other, one, frame));
      }),
    );
  });

  it("zoomed keeps the moment under the pointer where it stands", () => {
    const anchor = YEAR.from + 100;
    const zoomed = zoomView(YEAR, 4, anchor, DAY_FRAME);
    expect(zoomed.to - zoomed.from).toBeCloseTo((YEAR.to - YEAR.from) / 4);
    expect((anchor - zoomed.from) / (zoomed.to - zoomed.from)).toBeCloseTo(100 / 366);
  });

  it("zoomed out far enough shows all of the frame", () => {
    expect(isWholeView(zoomView(YEAR, 1e-6, YEAR.from, DAY_FRAME), DAY_FRAME)).toBe(true);
  });

  it("does not let one end pass the other", () => {
    expect(moveViewEnd(YEAR, "from", YEAR.to + 500, DAY_FRAME)).toEqual({ from: YEAR.to - LEAST_VIEW, to: YEAR.to });
    expect(moveViewEnd(YEAR, "to", YEAR.from - 500, DAY_FRAME)).toEqual({
      from: YEAR.from,
      to: YEAR.from + LEAST_VIEW,
    });
  });

  it("follows a day that leaves it, as wide as before, and stays while the day is in it", () => {
    expect(followDay(YEAR, YEAR.from + 5, DAY_FRAME)).toBe(YEAR);
    const after = followDay(YEAR, YEAR.to + 1, DAY_FRAME);
    expect(after.to - after.from).toBe(YEAR.to - YEAR.from);
    expect(after.from).toBeLessThan(YEAR.to + 1);
    expect(after.to).toBeGreaterThan(YEAR.to + 1);
  });

  it("of a frame of one day has a length", () => {
    const frame = { earliest: 17_000, latest: 17_000 };
    expect(wholeView(frame)).toEqual({ from: 17_000, to: 17_001 });
    expect(isWholeView(zoomView(wholeView(frame), 50, 17_000, frame), frame)).toBe(true);
  });
});
