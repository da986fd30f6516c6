import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_FRAME, isoOfDay } from "../record/day";
import { readDay } from "./readDay";

describe("a typed date", () => {
  it("of the frame is its day", () => {
    fc.assert(
      fc.property(fc.integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest }), (day) => {
        expect(readDay(isoOfDay(day))).toEqual({ ok: true, value: day });
      }),
    );
  });

  it("before or after the frame says which", () => {
    expect(readDay("2011-03-14")).toEqual({ ok: false, failure: "too-early" });
    expect(readDay("0001-01-01")).toEqual({ ok: false, failure: "too-early" });
    expect(readDay("2019-01-01")).toEqual({ ok: false, failure: "too-late" });
  });

  it("that is no date is refused", () => {
    for (const text of [
      "",
      "yesterday",
      "2016-02-30",
      "2016-13-01",
      "4 March 2016",
      "2016-3-4",
      "<script>",
      "٢٠١٦-٠٣-٠٤",
    ]) {
      expect(readDay(text)).toEqual({ ok: false, failure: "not-a-date" });
    }
  });
});
