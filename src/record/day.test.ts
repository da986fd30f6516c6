import { assert, date, property } from "fast-check";
import { expect, test } from "vitest";
import { DAY_FRAME, dayOfIso, isoOfDay } from "./day";

test("D1: a day is the number of days since 1970-01-01, before it as after it", () => {
  expect(["1969-12-31", "1970-01-01", "2016-02-29", "2016-03-04"].map(dayOfIso)).toEqual([-1, 0, 16_860, 16_864]);
  expect([DAY_FRAME.earliest, DAY_FRAME.latest].map(isoOfDay)).toEqual(["2011-03-15", "2018-12-31"]);
});

test("D1: every calendar date of four digits is one day, and that day is the date", () => {
  const any = date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  assert(
    property(any, (moment) => {
      const iso = moment.toISOString().slice(0, 10);
      const day = dayOfIso(iso);
      expect(Number.isInteger(day)).toBe(true);
      expect(isoOfDay(day ?? Number.NaN)).toBe(iso);
    }),
  );
});

test.each(["2015-02-29", "2015-13-01", "2015-1-1", "2015-01-01T12:00Z", "+012015-01-01", "", "٢٠١٥-٠١-٠١"])(
  "D1: %j is no day",
  (text) => expect(dayOfIso(text)).toBeNull(),
);
