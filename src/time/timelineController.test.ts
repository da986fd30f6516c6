import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_FRAME, dayOfIso, isoOfDay, type Day } from "../record/day";
import { timelineController, type KeyPress } from "./timelineController";

const iso = (text: string): Day => {
  const day = dayOfIso(text);
  if (day === null) throw new Error(`${text} is not a date`);
  return day;
};
const CHANGES = ["2013-10-15", "2016-02-27", "2016-03-04", "2018-03-22"].map(iso);
const nextChange = (day: Day, direction: 1 | -1): Day | null =>
  (direction === 1 ? CHANGES.find((one) => one > day) : CHANGES.findLast((one) => one < day)) ?? null;
const inEnglish = timelineController({ direction: "ltr", nextChange });
const inArabic = timelineController({ direction: "rtl", nextChange });
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const day = iso("2016-03-04");
const anyDay = fc.integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest });
const anyController = fc.constantFrom(inEnglish, inArabic);

describe("days", () => {
  it("never leave the frame, wherever a step, a drag or a key leads", () => {
    fc.assert(
      fc.property(
        anyController,
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: -500, max: 500 }),
        (timeline, from, by) => {
          const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"];
          const reached = [
            timeline.clamp(from),
            timeline.stepDays(from, by),
            timeline.stepMonths(from, by),
            ...keys.flatMap((key) => [
              timeline.press(from, press(key)),
              timeline.press(from, press(key, { shiftKey: true })),
            ]),
          ];
          for (const one of reached) {
            expect(one).toSatisfy(Number.isInteger);
            expect(one).toBeGreaterThanOrEqual(DAY_FRAME.earliest);
            expect(one).toBeLessThanOrEqual(DAY_FRAME.latest);
          }
        },
      ),
    );
  });
});

describe("a month's step", () => {
  it("from 31 January ends on the last day of February", () => {
    expect(isoOfDay(inEnglish.stepMonths(iso("2015-01-31"), 1))).toBe("2015-02-28");
    expect(isoOfDay(inEnglish.stepMonths(iso("2016-01-31"), 1))).toBe("2016-02-29");
    expect(isoOfDay(inEnglish.stepMonths(iso("2016-03-31"), -1))).toBe("2016-02-29");
  });

  it("crosses the year", () => {
    expect(isoOfDay(inEnglish.stepMonths(iso("2015-12-15"), 1))).toBe("2016-01-15");
    expect(isoOfDay(inEnglish.stepMonths(iso("2016-01-15"), -1))).toBe("2015-12-15");
  });

  it("reaches the next calendar month and never the one after", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const to = inEnglish.stepMonths(from, 1);
        fc.pre(to < DAY_FRAME.latest);
        const months = (one: Day): number => {
          const [year, month] = isoOfDay(one).split("-").map(Number);
          return (year ?? 0) * 12 + (month ?? 0);
        };
        expect(months(to) - months(from)).toBe(1);
      }),
    );
  });
});

describe("keys", () => {
  it("left and right step one day and follow the screen", () => {
    expect(inEnglish.press(day, press("ArrowRight"))).toBe(day + 1);
    expect(inEnglish.press(day, press("ArrowLeft"))).toBe(day - 1);
    expect(inArabic.press(day, press("ArrowLeft"))).toBe(day + 1);
    expect(inArabic.press(day, press("ArrowRight"))).toBe(day - 1);
  });

  it("up is later and down is earlier in both languages", () => {
    for (const timeline of [inEnglish, inArabic]) {
      expect(timeline.press(day, press("ArrowUp"))).toBe(day + 1);
      expect(timeline.press(day, press("ArrowDown"))).toBe(day - 1);
    }
  });

  it("step a month with Shift", () => {
    const shifted = (key: string) => press(key, { shiftKey: true });
    expect(inEnglish.press(day, shifted("ArrowRight"))).toBe(iso("2016-04-04"));
    expect(inArabic.press(day, shifted("ArrowLeft"))).toBe(iso("2016-04-04"));
    expect(inArabic.press(day, shifted("ArrowDown"))).toBe(iso("2016-02-04"));
  });

  it("Page Up and Page Down go from change to change", () => {
    expect(inEnglish.press(day, press("PageUp"))).toBe(iso("2018-03-22"));
    expect(inEnglish.press(day, press("PageDown"))).toBe(iso("2016-02-27"));
    expect(inEnglish.press(iso("2018-03-22"), press("PageUp"))).toBe(iso("2018-03-22"));
  });

  it("Home and End reach the ends of the frame", () => {
    expect(inEnglish.press(day, press("Home"))).toBe(iso("2011-03-15"));
    expect(inArabic.press(day, press("End"))).toBe(iso("2018-12-31"));
  });

  it("that mean nothing to the timeline are left to the browser", () => {
    for (const key of ["Tab", "Enter", "a", "F5", ""]) expect(inEnglish.press(day, press(key))).toBeNull();
    for (const modifier of ["ctrlKey", "altKey", "metaKey"]) {
      expect(inEnglish.press(day, press("ArrowLeft", { [modifier]: true }))).toBeNull();
    }
  });
});

describe("a change", () => {
  it("outside the frame is passed over", () => {
    const frame = { earliest: iso("2016-01-01"), latest: iso("2016-12-31") };
    const narrow = timelineController({ direction: "ltr", nextChange, frame });
    expect(narrow.change(iso("2016-02-27"), -1)).toBeNull();
    expect(narrow.change(iso("2016-03-04"), 1)).toBeNull();
    expect(narrow.change(iso("2011-01-01"), 1)).toBe(iso("2016-02-27"));
    expect(narrow.change(iso("2018-12-31"), -1)).toBe(iso("2016-03-04"));
  });

  it("is missing where the record names none", () => {
    const empty = timelineController({ direction: "ltr", nextChange: () => null });
    expect(empty.change(day, 1)).toBeNull();
    expect(empty.press(day, press("PageUp"))).toBe(day);
  });
});
