import { expect, test } from "vitest";
import { dateOfWire } from "../record/dateOfWire";
import { DAY_FRAME } from "../record/day";
import { eventsOutside } from "./eventsOutside";
import { eventTicks } from "./eventTicks";

const { earliest, latest } = DAY_FRAME;
const outside = (...dates: readonly (readonly [from: number, to: number])[]) =>
  eventsOutside(
    eventTicks(
      dates.map(([from, to], at) => ({
        id: `event-${at}`,
        group: "somewhere",
        kind: "siege-start",
        date: { edtf: "", start: dateOfWire(["", from, to, from]), end: null },
        places: [],
        destinations: [],
        people: null,
        confidence: "high",
      })),
    ),
    DAY_FRAME,
  );

test("events on the first and on the last day of the axis are on it", () => {
  expect(outside([earliest, earliest], [latest, latest])).toEqual({ before: 0, after: 0 });
});

test("events of the day before and of the day after the axis are outside of it, as are those of 1833 and 2032", () => {
  expect(outside([earliest - 1, earliest - 1], [latest + 1, latest + 1])).toEqual({ before: 1, after: 1 });
  expect(outside([-50_000, -50_000], [-49_000, -48_900], [22_700, 22_700])).toEqual({ before: 2, after: 1 });
});

test("an event that may have been on the axis is not outside of it", () => {
  expect(outside([earliest - 200, earliest], [latest, latest + 200], [-50_000, 22_700])).toEqual({
    before: 0,
    after: 0,
  });
});

test("a record without events has none outside", () => {
  expect(outside()).toEqual({ before: 0, after: 0 });
});
