import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfWire } from "../record/dateOfWire";
import { DAY_FRAME, dayOfIso, isoOfDay } from "../record/day";
import type { EdtfDate } from "../record/types";
import { loadMessages } from "./loadMessages";
import { createTranslate } from "./createTranslate";
import { formatDay } from "./formatDay";
import { formatEdtf } from "./formatEdtf";
import { formatEventDate } from "./formatEventDate";

const en = createTranslate("en", await loadMessages("en"));
const ar = createTranslate("ar", await loadMessages("ar"));

function day(iso: string): number {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}
const date = (edtf: string, earliest: string, latest = earliest, nominal = earliest): EdtfDate =>
  dateOfWire([edtf, day(earliest), day(latest), day(nominal)]);

describe("a date is told no more exactly than it was written", () => {
  test.each([
    [date("2016-03-04", "2016-03-04"), "4 March 2016", "4 آذار 2016"],
    [date("2015-10", "2015-10-01", "2015-10-31"), "October 2015", "تشرين الأول 2015"],
    [date("2013", "2013-01-01", "2013-12-31"), "2013", "2013"],
    [
      date("2013-10-15~", "2013-10-05", "2013-10-25", "2013-10-15"),
      "about 15 October 2013",
      "قرابة 15 تشرين الأول 2013",
    ],
    [date("2013?", "2013-01-01", "2013-12-31"), "2013, date uncertain", "2013، تاريخ غير مؤكد"],
    [
      date("2013-05%", "2013-04-11", "2013-06-20", "2013-05-01"),
      "about May 2013, date uncertain",
      "قرابة أيار 2013، تاريخ غير مؤكد",
    ],
    [
      date("[2015-10-01..2015-10-04]", "2015-10-01", "2015-10-04"),
      "between 1 October 2015 and 4 October 2015",
      "بين 1 تشرين الأول 2015 و4 تشرين الأول 2015",
    ],
  ])("$0.edtf", (written, english, arabic) => {
    expect(formatEdtf(written, en)).toBe(english);
    expect(formatEdtf(written, ar)).toBe(arabic);
  });
});

describe("what lasted is told from its first to its last day", () => {
  test.each([
    ["2016-03-04", "2016-03-06", "4 to 6 March 2016", "من 4 إلى 6 آذار 2016"],
    ["2016-02-27", "2016-03-04", "27 February to 4 March 2016", "من 27 شباط إلى 4 آذار 2016"],
    [
      "2015-12-30",
      "2016-01-02",
      "30 December 2015 to 2 January 2016",
      "من 30 كانون الأول 2015 إلى 2 كانون الثاني 2016",
    ],
  ])("%s to %s", (from, to, english, arabic) => {
    const lasted = { edtf: `${from}/${to}`, start: date(from, from), end: date(to, to) };
    expect(formatEventDate(lasted, en)).toBe(english);
    expect(formatEventDate(lasted, ar)).toBe(arabic);
  });

  test("D9: a rough beginning keeps its whole date", () => {
    const start = date("2018-03-27~", "2018-03-17", "2018-04-06", "2018-03-27");
    const lasted = { edtf: "2018-03-27~/2018-04-06", start, end: date("2018-04-06", "2018-04-06") };
    expect(formatEventDate(lasted, en)).toBe("about 27 March 2018 to 6 April 2018");
  });

  test("an open end is said", () => {
    const open = { edtf: "2014-05-02/..", start: date("2014-05-02", "2014-05-02"), end: null };
    expect(formatEventDate(open, en)).toBe("from 2 May 2014");
    expect(formatEventDate(open, ar)).toBe("من 2 أيار 2014");
  });
});

describe("a day in words", () => {
  test("all twelve months have their Levantine names", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatDay(day(`2016-${String(month + 1).padStart(2, "0")}-01`), "ar", "month"),
    );
    expect(months).toEqual(
      [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
      ].map((name) => `${name} 2016`),
    );
  });

  test("digits are Western and no direction mark is left, on any day of the frame", () => {
    assert(
      property(integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest }), (any) => {
        for (const parts of ["day", "short", "weekday", "month"] as const) {
          expect(formatDay(any, "ar", parts)).not.toMatch(/[\u0660-\u0669\u200e\u200f]/);
        }
        const [year, , dayOfMonth] = isoOfDay(any).split("-").map(Number);
        expect(formatDay(any, "ar")).toMatch(new RegExp(`^${dayOfMonth} .+ ${year}$`));
        expect(formatDay(any, "en")).toMatch(new RegExp(`^${dayOfMonth} [A-Z][a-z]+ ${year}$`));
      }),
    );
  });
});
