import { integer, property, assert, tuple } from "fast-check";
import { expect, test } from "vitest";
import { dateOfWire } from "./dateOfWire";
import { dayOfIso, type Day } from "./day";
import { spanCertainty } from "./spanCertainty";

const day = (iso: string): Day => dayOfIso(iso) ?? Number.NaN;
const date = (from: string, to = from) => dateOfWire([from, day(from), day(to), day(from)]);

test("F4: a span is possible in the fuzzy edges of its dates, certain between them, and nothing outside", () => {
  const span = { from: date("2015-10-01", "2015-10-31"), to: date("2016-02-01", "2016-02-29") };
  const on = (iso: string) => spanCertainty(span, day(iso));
  expect(["2015-09-30", "2015-10-01", "2015-10-30", "2015-10-31"].map(on)).toEqual([
    null,
    "possible",
    "possible",
    "certain",
  ]);
  expect(["2016-01-31", "2016-02-01", "2016-02-28", "2016-02-29"].map(on)).toEqual([
    "certain",
    "possible",
    "possible",
    null,
  ]);
});

test("F4: a span without an end is certain from the last day that its beginning may mean", () => {
  const span = { from: date("2015-10-01", "2015-10-31"), to: null };
  expect(spanCertainty(span, day("2015-10-31"))).toBe("certain");
  expect(spanCertainty(span, day("2018-12-31"))).toBe("certain");
});

test("F5: whatever the dates are, a certain day lies in the possible ones", () => {
  const range = tuple(integer({ min: 0, max: 60 }), integer({ min: 0, max: 30 }));
  assert(
    property(range, range, integer({ min: -5, max: 130 }), ([first, length], [later, width], on) => {
      const from = { ...date("2015-01-01"), earliest: first, latest: first + length };
      const to = { ...date("2015-01-01"), earliest: first + later, latest: first + later + width };
      if (spanCertainty({ from, to }, on) !== "certain") return;
      expect(on).toBeGreaterThanOrEqual(from.earliest);
      expect(on).toBeLessThan(to.latest);
    }),
  );
});
