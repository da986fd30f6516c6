import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_FRAME, dayOfIso } from "../record/day";
import { axisCalendar } from "./axisCalendar";
import { viewBetween, wholeView, type AxisView } from "./axisView";
import { timeAxis } from "./timeAxis";

const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
const textsOf = (view: AxisView, width: number, language: "en" | "ar" = "en"): readonly string[] =>
  axisCalendar(timeAxis(width, 16, language === "ar" ? "rtl" : "ltr", view), language).labels.map(({ text }) => text);

describe("the calendar below the axis", () => {
  it("names each year of the frame, in two digits after the first where there is little room", () => {
    expect(textsOf(wholeView(DAY_FRAME), 900)).toEqual("2011 2012 2013 2014 2015 2016 2017 2018".split(" "));
    expect(textsOf(wholeView(DAY_FRAME), 340)).toEqual("2011 ’12 ’13 ’14 ’15 ’16 ’17 ’18".split(" "));
    expect(textsOf(wholeView(DAY_FRAME), 320, "ar")).toEqual("2011 2012 2013 2014 2015 2016 2017 2018".split(" "));
  });

  it("keeps a year that the view cuts off the next, in either direction", () => {
    for (const language of ["en", "ar"] as const) {
      const axis = timeAxis(281, 12, language === "ar" ? "rtl" : "ltr", wholeView(DAY_FRAME));
      const [first, second] = axisCalendar(axis, language).labels;
      expect([first?.text.slice(-2), second?.text.slice(-2)]).toEqual(["11", "12"]);
      const line = axis.x(day("2012-01-01"));
      const inner = (first?.x ?? 0) + (language === "ar" ? -6.2 : 6.2) * ((first?.text.length ?? 0) / 2);
      expect(Math.abs(inner - line)).toBeGreaterThan(3);
      expect(Math.sign(inner - line)).toBe(language === "ar" ? 1 : -1);
    }
  });

  it("of several years on a narrow chart names the one with which it begins, and none that is not on it", () => {
    expect(textsOf(wholeView(DAY_FRAME), 150, "ar")).toEqual(["2011", "2015"]);
    expect(textsOf(wholeView(DAY_FRAME), 150)).toEqual(["2011", "2015"]);
    // However wide it is, some year stands there.
    for (let width = 120; width < 900; width += 1)
      for (const language of ["en", "ar"] as const)
        expect(textsOf(wholeView(DAY_FRAME), width, language).length).toBeGreaterThan(1);
  });

  it("names months in a year, and the year where it begins", () => {
    const texts = textsOf({ from: day("2015-10-01"), to: day("2016-06-01") }, 900);
    expect(texts).toContain("Nov");
    expect(texts).toContain("Jan 2016");
  });

  it("names days in a month, and the month once", () => {
    const texts = textsOf({ from: day("2016-03-01"), to: day("2016-03-21") }, 900);
    expect(texts).toContain("14");
    expect(texts.filter((text) => text.includes("Mar"))).toEqual(["March 2016"]);
  });

  it("of two hundred years names some years, none of them twice", () => {
    const texts = textsOf({ from: day("1850-01-01"), to: day("2050-01-01") }, 900);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.length).toBeLessThan(25);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("of a single day still names it", () => {
    const frame = { earliest: day("2016-03-04"), latest: day("2016-03-04") };
    expect(textsOf(wholeView(frame), 900).join(" ")).toMatch(/2016/);
  });

  it("never writes more lines than have room, in either language, however one zooms", () => {
    const frame = { earliest: day("1900-01-01"), latest: day("2100-01-01") };
    const moment = fc.integer({ min: frame.earliest, max: frame.latest });
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.integer({ min: 260, max: 2000 }),
        fc.constantFrom("en", "ar"),
        (one, other, width, language) => {
          const axis = timeAxis(width, 16, language === "ar" ? "rtl" : "ltr", viewBetween(one, other, frame));
          const { lines, labels } = axisCalendar(axis, language);
          expect(lines.length).toBeLessThanOrEqual(width / 20 + 1);
          for (const { x } of labels) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe("the axis", () => {
  it("runs from right to left in Arabic", () => {
    const axis = timeAxis(900, 16, "rtl", wholeView(DAY_FRAME));
    expect(axis.x(DAY_FRAME.earliest)).toBeGreaterThan(axis.x(DAY_FRAME.latest));
    expect(axis.dayAt(axis.x(17_000))).toBe(17_000);
  });

  it("gives a day of its view for any pixel, also beside it", () => {
    const axis = timeAxis(900, 16, "ltr", { from: 16_000.4, to: 16_100.6 });
    expect(axis.dayAt(-500)).toBe(16_001);
    expect(axis.dayAt(5000)).toBe(16_100);
  });
});
