import { expect, test } from "vitest";
import { DAY_FRAME, dayOfIso } from "../../record/day";
import { chronicleAxes } from "./chronicleAxes";

const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
const range = { from: day("2016-01-01") + 0.3, to: day("2016-12-31") + 0.6 };

test("without a range all of the time is shown", () => {
  const { frame, axis, drawing } = chronicleAxes("ltr", null);
  expect(frame).toEqual(DAY_FRAME);
  expect([axis.x(DAY_FRAME.earliest), axis.x(DAY_FRAME.latest + 1)]).toEqual([0, 100]);
  expect(drawing.x(day("2016-03-04"))).toBe(axis.x(day("2016-03-04")));
});

test("a range is that of the timeline, in Arabic from the right; what is pointed at is a whole day of it", () => {
  const [english, arabic] = [chronicleAxes("ltr", range).axis, chronicleAxes("rtl", range).axis];
  expect(english.x(day("2016-07-01"))).toBeCloseTo(
    (100 * (day("2016-07-01") - range.from)) / (range.to - range.from),
    2,
  );
  expect(english.x(day("2016-07-01")) + arabic.x(day("2016-07-01"))).toBeCloseTo(100, 2);
  expect(english.dayAt(0)).toBe(day("2016-01-02"));
  expect(english.dayAt(1)).toBe(day("2016-12-30"));
});

test("what begins before the range stands at its end as a cell, and is drawn from where it begins", () => {
  const { axis, drawing } = chronicleAxes("ltr", range);
  expect(axis.extent(day("2013-01-01"), day("2014-01-01"))).toEqual({ x: 0, width: 0 });
  expect(drawing.x(day("2015-01-01"))).toBeLessThan(-90);
});

test("a range that reaches beyond the time of the map is held within it", () => {
  expect(chronicleAxes("ltr", { from: -1e6, to: 1e6 }).frame).toEqual(DAY_FRAME);
});
