import { describe, expect, it } from "vitest";
import { dateOfWire } from "../record/dateOfWire";
import { DAY_FRAME } from "../record/day";
import type { EventBrief } from "../record/types";
import { wholeView } from "./axisView";
import { eventDensity } from "./eventDensity";
import type { EventTick } from "./eventTicks";
import { laneStrokes } from "./laneStrokes";
import { timeAxis } from "./timeAxis";

const start = dateOfWire(["2016", 16_801, 17_166, 16_801]);
const EVENT: EventBrief = {
  id: "some-event",
  group: "somewhere",
  kind: "truce-agreed",
  date: { edtf: "2016", start, end: null },
  places: [],
  destinations: [],
  people: null,
  confidence: "high",
};
const tick = (earliest: number, latest = earliest): EventTick => ({
  event: EVENT,
  lane: "truce",
  earliest,
  latest,
  isExact: latest - earliest <= 3,
});
const whole = timeAxis(900, 16, "ltr", wholeView(DAY_FRAME));
const close = timeAxis(900, 16, "ltr", { from: 17_000, to: 17_020 });

describe("events on the axis", () => {
  it("that fall on one pixel are one stroke, stronger the more they are", () => {
    const { strokes } = laneStrokes([tick(17_000), tick(17_000), tick(17_000), tick(16_000)], whole);
    expect(strokes.map(({ strength }) => strength)).toEqual([1, 3]);
  });

  it("of one day stand side by side where a day has room for them", () => {
    expect(laneStrokes([tick(17_005), tick(17_005)], close).strokes).toHaveLength(2);
  });

  it("with a vague date are level lines over the days that it may mean", () => {
    const { strokes, ranges } = laneStrokes([tick(16_000, 16_030)], whole);
    expect(strokes).toEqual([]);
    expect(ranges).toEqual([[whole.x(16_000), whole.x(16_030)]]);
  });

  it("outside of the view are not drawn", () => {
    expect(laneStrokes([tick(16_000)], close)).toEqual({ strokes: [], ranges: [] });
  });
});

describe("the density of events", () => {
  it("counts every event of the frame once", () => {
    const ticks = [16_000, 16_001, 17_000, 17_001].map((one) => tick(one));
    expect(eventDensity(ticks, whole, 3).reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  it("of no events has no columns", () => {
    expect(eventDensity([], whole, 3)).toEqual([]);
  });
});
