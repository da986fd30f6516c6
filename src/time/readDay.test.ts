import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../language/formatDay";
import { DAY_FRAME, dayOfIso, isoOfDay } from "../record/day";
import { readDay } from "./readDay";

const read = (text: string): string => {
  const result = readDay(text);
  return result.ok ? isoOfDay(result.value) : result.failure.kind;
};
const anyDay = fc.integer({ min: DAY_FRAME.earliest, max: DAY_FRAME.latest });
const inArabicIndic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const inPersian = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

describe("a typed date", () => {
  it("of the frame is its day, as numbers and in the words of both languages, in any digits", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const text of [
          isoOfDay(day),
          formatDay(day, "en"),
          formatDay(day, "en", "short"),
          formatDay(day, "en", "weekday"),
          formatDay(day, "ar"),
          formatDay(day, "ar", "weekday"),
        ]) {
          for (const written of [text, inArabicIndic(text), inPersian(text), `\u200f ${text}\u2069 `]) {
            expect(readDay(written)).toEqual({ ok: true, value: day });
          }
        }
      }),
    );
  });

  it.each([
    ["2016-03-04"],
    ["2016/3/4"],
    ["2016.3.4"],
    ["20160304"],
    ["2016-03-04T10:00"],
    ["2016-03-04T23:59:59.999Z"],
    ["2016-03-04 10:00:00+02:00"],
    ["٢٠١٦-٠٣-٠٤ ١٠:٠٠"],
    ["٢٠١٦-٠٣-٠٤"],
    ["٢٠١٦/٣/٤"],
    ["4 March 2016"],
    ["March 4, 2016"],
    ["Mar. 4, 2016"],
    ["4-Mar-2016"],
    ["2016 March 4"],
    ["the 4th of March 2016"],
    ["FRIDAY, 4 MARCH 2016"],
    ["٤ آذار ٢٠١٦"],
    ["4 اذار 2016"],
    ["٤ مارس ٢٠١٦م"],
    ["٤ آذار/مارس ٢٠١٦"],
    ["الجمعة، 4 آذار 2016"],
    ["يوم ٤ آذار عام ٢٠١٦"],
    ["4 آذَارُ 2016"],
  ])("%s is 4 March 2016", (text) => {
    expect(read(text)).toBe("2016-03-04");
  });

  it.each([
    ["كانون الثاني", "يناير", "جانفي", "01"],
    ["شباط", "فبراير", "فيفري", "02"],
    ["آذار", "مارس", "مارس", "03"],
    ["نيسان", "أبريل", "أفريل", "04"],
    ["أيار", "مايو", "ماي", "05"],
    ["حزيران", "يونيو", "جوان", "06"],
    ["تموز", "يوليو", "جويلية", "07"],
    ["آب", "أغسطس", "غشت", "08"],
    ["أيلول", "سبتمبر", "شتنبر", "09"],
    ["تشرين الأول", "أكتوبر", "اكتوبر", "10"],
    ["تشرين الثاني", "نوفمبر", "نونبر", "11"],
    ["كانون الأول", "ديسمبر", "دجنبر", "12"],
  ])("%s, %s and %s are month %s", (...names) => {
    const month = names.pop() ?? "";
    for (const name of names) expect(read(`7 ${name} 2015`)).toBe(`2015-${month}-07`);
  });

  it("with the year last is read where day and month cannot be mistaken for each other", () => {
    expect(read("25/3/2016")).toBe("2016-03-25");
    expect(read("3/25/2016")).toBe("2016-03-25");
    expect(read("4.4.2016")).toBe("2016-04-04");
    expect(read("٢٥/٣/٢٠١٦")).toBe("2016-03-25");
  });

  it("with the year last may be two dates: both are named", () => {
    expect(readDay("4/3/2016")).toEqual({
      ok: false,
      failure: { kind: "ambiguous", dayFirst: dayOfIso("2016-03-04"), monthFirst: dayOfIso("2016-04-03") },
    });
    expect(read("٤/٣/٢٠١٦")).toBe("ambiguous");
    expect(read("04-03-2016")).toBe("ambiguous");
  });

  it("with the year first and the day before the month is told what it would be", () => {
    expect(readDay("2016-25-03")).toEqual({
      ok: false,
      failure: { kind: "wrong-order", meant: dayOfIso("2016-03-25") },
    });
  });

  it("that the calendar does not have is told the last day of the month", () => {
    for (const text of ["31 February 2016", "2016-02-31", "٣١ شباط ٢٠١٦", "31/2/2016"]) {
      expect(readDay(text)).toEqual({ ok: false, failure: { kind: "no-such-day", lastDay: dayOfIso("2016-02-29") } });
    }
    expect(readDay("31 April 2015")).toEqual({
      ok: false,
      failure: { kind: "no-such-day", lastDay: dayOfIso("2015-04-30") },
    });
    expect(read("2015-02-29")).toBe("no-such-day");
    expect(read("2016-13-01")).toBe("wrong-order");
    expect(read("2016-13-13")).toBe("no-such-month");
    expect(read("2016-00-10")).toBe("no-such-month");
    expect(read("20161304")).toBe("no-such-month");
    expect(read("14/15/2016")).toBe("no-such-month");
  });

  it("of the Hijri calendar is known as such", () => {
    for (const text of [
      "14 Jumada I 1437",
      "1437-05-14",
      "14/5/1437",
      "٢٤ جمادى الأولى ١٤٣٧",
      "24 جمادى الأولى 1437 هـ",
      "١٤٣٧/٥/٢٤ هـ",
      "25 رمضان 2016",
      "4 March 1437",
    ]) {
      expect(read(text)).toBe("hijri");
    }
  });

  it("that is not whole says so", () => {
    for (const text of ["March 2016", "2016", "2016-03", "4 March", "آذار ٢٠١٦", "4", "4/3"]) {
      expect(read(text)).toBe("incomplete");
    }
    for (const text of ["4 March 16", "4/3/16", "٤ آذار ١٦", "16-03-04"]) expect(read(text)).toBe("short-year");
  });

  it("before or after the frame says which", () => {
    expect(read("2011-03-14")).toBe("too-early");
    expect(read("0001-01-01")).toBe("too-early");
    expect(read("14 March 2011")).toBe("too-early");
    expect(read("2019-01-01")).toBe("too-late");
    expect(read("1 كانون الثاني 2019")).toBe("too-late");
    const frame = { earliest: DAY_FRAME.earliest, latest: DAY_FRAME.earliest };
    expect(readDay("2011-03-15", frame)).toEqual({ ok: true, value: frame.earliest });
    expect(readDay("2011-03-16", frame)).toEqual({ ok: false, failure: { kind: "too-late" } });
  });

  it.each([
    ["2016-W05-1"],
    ["2016-W5-1"],
    ["2016-x05-01"],
    ["q2016-05-01"],
    [""],
    ["   "],
    ["yesterday"],
    ["أمس"],
    ["<script>alert(1)</script>"],
    ["4 March April 2016"],
    ["1 to 4 March 2016"],
    ["4 4 March 2016"],
    ["2016-03-04T25:00"],
    ["2016-03-04T"],
    ["2016-03-04T10:00 and 2 seconds"],
    ["4 March 2016 10:00"],
    ["-2016-03-04"],
    ["4 March -2016"],
    ["٤ آذار -٢٠١٦"],
    ["2016--03-04"],
    ["12345-01-01"],
    ["2016-003-04"],
    ["99 March 2016"],
    ["4 March 2016".repeat(20)],
    ["\u202e4 March 2016?"],
    ["NaN"],
    ["1e3-01-01"],
  ])("%j is no date", (text) => {
    expect(read(text)).toBe("not-a-date");
  });

  it("is a day of the frame or a failure with a name, whatever was typed", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom("March", "آذار", "تشرين", "هـ", "31", "٣١", "2016", "1437", "-", "/", "،", " ", "_", "th"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const result = readDay(pieces.join(""));
        expect(result.ok ? isoOfDay(result.value) : result.failure.kind).toMatch(/^(201\d-\d\d-\d\d|[a-z-]+)$/);
        const day = result.ok ? result.value : DAY_FRAME.earliest;
        expect(day).toBeGreaterThanOrEqual(DAY_FRAME.earliest);
        expect(day).toBeLessThanOrEqual(DAY_FRAME.latest);
      }),
    );
  });
});
