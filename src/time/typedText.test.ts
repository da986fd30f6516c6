import { describe, expect, it } from "vitest";
import { DAY_FRAME, isoOfDay } from "../record/day";
import { readDay } from "./readDay";
import {
  afterInput,
  afterKey,
  isBlank,
  isInWords,
  isLoneYear,
  keptText,
  NOTHING_TYPED,
  type TypedText,
} from "./typedText";

const type = (text: string, typed: TypedText = NOTHING_TYPED): TypedText =>
  Array.from(text).reduce((sum, letter) => afterInput(sum, letter, "insertText"), typed);
const read = (typed: TypedText): string => {
  const result = readDay(typed.text);
  return result.ok ? isoOfDay(result.value) : result.failure.kind;
};

describe("what is typed into a date field", () => {
  it.each([
    ["4 March 2016", "2016-03-04"],
    ["٤ آذار ٢٠١٦", "2016-03-04"],
    ["2016-03-31", "2016-03-31"],
    ["31 February 2016", "no-such-day"],
    ["٣١ شباط ٢٠١٦", "no-such-day"],
    ["30 feb", "incomplete"],
    ["4/3/2016", "ambiguous"],
    ["abc", "not-a-date"],
    ["2016-08-27T10:00", "2016-08-27"],
    ["20160827", "2016-08-27"],
    ["٢٠١٦٠٨٢٧", "2016-08-27"],
    ["20110516", "2011-05-16"],
    ["20160231", "no-such-day"],
    ["20190101", "too-late"],
    ["99999999", "no-such-month"],
    ["201608271", "not-a-date"],
  ])("letter by letter, %s is read as a whole: %s", (text, what) => {
    const typed = type(text);
    expect(isInWords(typed)).toBe(true);
    expect(read(typed)).toBe(what);
  });

  it("in eight digits that are day, month and year, or were not begun in the first part, is left to the parts", () => {
    for (const digits of ["26082016", "31022016", "12081437", "29112011", "2608201526", "2016082"]) {
      expect(isInWords(type(digits))).toBe(false);
    }
    expect(isInWords(type("20152016", { ...NOTHING_TYPED, isFromStart: false }))).toBe(false);
  });

  it("in digits alone, of any script, is left to the parts of the field", () => {
    for (const digits of ["04032016", "٠٤٠٣٢٠١٦", "۰۴", "4", "", "4 "]) expect(isInWords(type(digits))).toBe(false);
    expect(isInWords(afterKey(type("4"), "Tab"))).toBe(false);
  });

  it("goes on over a Tab as over a space, and loses its last letter by Backspace", () => {
    expect(read(type("2016", afterKey(type("4 March"), "Tab")))).toBe("2016-03-04");
    expect(read(type("March 2016", afterKey(type("4"), " ")))).toBe("2016-03-04");
    expect(read(type("6", afterKey(type("4 March 2017"), "Backspace")))).toBe("2016-03-04");
    expect(afterKey(NOTHING_TYPED, "Backspace")).toEqual(NOTHING_TYPED);
  });

  it("is forgotten once a part is changed or chosen by the arrows", () => {
    for (const key of ["ArrowUp", "ArrowLeft", "Home", "Delete"]) {
      expect(afterKey(type("31 February"), key)).toEqual(NOTHING_TYPED);
    }
    expect(afterKey(type("31 Feb"), "Shift")).toEqual(type("31 Feb"));
  });

  it("that a keyboard composes stands once", () => {
    const start = type("4 ");
    const composed = ["M", "Ma", "March"].reduce((sum, one) => afterInput(sum, one, "insertCompositionText"), start);
    expect(composed.text).toBe("4 March");
    expect(read(type(" 2016", afterInput(composed, "March", "insertText")))).toBe("2016-03-04");
  });

  it("without end is cut, and is no date", () => {
    const typed = type("4 March 2016 ".repeat(30));
    expect(typed.text).toHaveLength(100);
    expect(read(typed)).toBe("not-a-date");
  });

  it("that is kept is read as a whole though it be digits, until it is empty or another is begun", () => {
    const kept = keptText(" 2016\n");
    expect(isInWords(kept)).toBe(true);
    expect(read(kept)).toBe("incomplete");
    expect(isInWords(afterKey(kept, "Backspace"))).toBe(true);
    expect(isInWords(keptText(" \n"))).toBe(false);
    expect(isInWords(afterKey(kept, "ArrowUp"))).toBe(false);
    expect(read(keptText("2016-03-04 ".repeat(40)))).toBe("not-a-date");
  });

  it.each([
    ["2016", true],
    ["٢٠١٦", true],
    ["2011", true],
    ["2019", true],
    ["1437", true],
    ["0403", false],
    ["2010", false],
    ["20", false],
    ["04032016", false],
    ["", false],
  ])("in the digits %s alone is a year and no day: %s", (digits, isYear) => {
    expect(isLoneYear(type(digits), DAY_FRAME)).toBe(isYear);
  });
});

it("blanks alone are no date, and nothing is not yet one", () => {
  expect(isBlank(type("  "))).toBe(true);
  expect(isBlank(type(" 4"))).toBe(false);
  expect(isBlank(NOTHING_TYPED)).toBe(false);
});
