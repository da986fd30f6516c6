import { describe, expect, test } from "vitest";
import { eventTiming } from "./eventTiming";
import { date, day } from "../record/smallEvidence";

const once = (edtf: string, earliest = edtf, latest = earliest) => ({
  edtf,
  start: date(edtf, earliest, latest),
  end: null,
});
const lasting = (from: string, to: string) => ({ edtf: `${from}/${to}`, start: date(from), end: date(to) });
const at = (when: ReturnType<typeof once> | ReturnType<typeof lasting>, iso: string) => eventTiming(when, day(iso));

test("an event of one day is before, on and after", () => {
  expect(at(once("2016-03-04"), "2016-03-03")).toEqual({ moment: "after", isPossible: false });
  expect(at(once("2016-03-04"), "2016-03-04")).toEqual({ moment: "on", isPossible: false });
  expect(at(once("2016-03-04"), "2016-03-05")).toEqual({ moment: "before", isPossible: false });
});

test("what lasted is on each of its days, the last included", () => {
  const convoys = lasting("2018-04-01", "2018-04-14");
  expect(
    ["2018-03-31", "2018-04-01", "2018-04-10", "2018-04-14", "2018-04-15"].map((iso) => at(convoys, iso).moment),
  ).toEqual(["after", "on", "on", "on", "before"]);
});

describe("a rough date", () => {
  const rough = once("2013-10-15~", "2013-10-05", "2013-10-25");

  test("is told where it is written, and as possible on each day that it may mean", () => {
    expect(at(rough, "2013-10-10")).toEqual({ moment: "after", isPossible: true });
    expect(at(rough, "2013-10-20")).toEqual({ moment: "before", isPossible: true });
    expect(at(rough, "2013-10-26")).toEqual({ moment: "before", isPossible: false });
  });

  test("that means a whole year says nothing about a day", () => {
    expect(at(once("2013", "2013-01-01", "2013-12-31"), "2013-06-01").isPossible).toBe(false);
  });

  test("of a few days is on each of them", () => {
    expect(at(once("[2015-10-01..2015-10-04]", "2015-10-01", "2015-10-04"), "2015-10-03").moment).toBe("on");
  });
});
