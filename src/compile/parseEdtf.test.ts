import { assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfWire } from "../record/dateOfWire";
import { dayOfIso, isoOfDay } from "../record/day";
import { parseEdtfDate, parseEventDate } from "./parseEdtf";

function rangeOf(text: string): readonly [string, string] {
  const date = parseEdtfDate(text);
  if (!date.ok) throw new Error(date.failure);
  return [isoOfDay(date.value.earliest), isoOfDay(date.value.latest)];
}

describe("what a date may mean", () => {
  test.each([
    ["D2: a day is that day", "2015-10-01", "2015-10-01", "2015-10-01"],
    ["D2: a month is some day of it", "2015-10", "2015-10-01", "2015-10-31"],
    ["D2: February of a leap year has 29 days", "2016-02", "2016-02-01", "2016-02-29"],
    ["D2: a year is some day of it", "2015", "2015-01-01", "2015-12-31"],
    ["D3: about a day widens it by ten", "2015-10-15~", "2015-10-05", "2015-10-25"],
    ["D3: about a month widens it by twenty", "2015-10~", "2015-09-11", "2015-11-20"],
    ["D3: about a year widens it by ninety", "2015~", "2014-10-03", "2016-03-30"],
    ["D4: an uncertain day keeps its range", "2015-10-01?", "2015-10-01", "2015-10-01"],
    ["D4: an uncertain month keeps its range", "2015-10?", "2015-10-01", "2015-10-31"],
    ["D4: an uncertain year keeps its range", "2015?", "2015-01-01", "2015-12-31"],
    ["D5: uncertain and about widens like about", "2015-10%", "2015-09-11", "2015-11-20"],
    ["D6: one day of a set", "[2015-10-01..2015-10-04]", "2015-10-01", "2015-10-04"],
    ["D6: a set of months", "[2015-10..2015-11]", "2015-10-01", "2015-11-30"],
    ["D6: a set with a comma means the same", "[2015-10,2015-12]", "2015-10-01", "2015-12-31"],
    ["D6: what is about in a set is widened", "[2015-10-01..2015-10~]", "2015-10-01", "2015-11-20"],
  ])("%s", (_rule, text, earliest, latest) => expect(rangeOf(text)).toEqual([earliest, latest]));

  test("D4, D5: qualifiers are kept", () => {
    const marks = ["2015-10", "2015-10~", "2015-10?", "2015-10%"].map((text) => {
      const date = parseEdtfDate(text);
      return date.ok && [date.value.approximate, date.value.uncertain];
    });
    expect(marks).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe("D8: what no source needs is refused, with the reason", () => {
  test.each([
    "",
    "soon",
    "2015-13",
    "2015-02-29",
    "2015-04-31",
    "2015-00-10",
    "2015-1-1",
    "15-10-01",
    "Y170000002",
    "-0044",
    "2015-21",
    "201X",
    "2015-10-XX",
    "2015-10-01T10:00:00Z",
    "2004-06~-11",
    "../2015",
    "2015/2016",
    "[..2015]",
    "[2015-10-04..2015-10-01]",
    "[2015,2016,2017]",
    "{2015,2016}",
    "0216-03-04",
    "2015-10-01 ",
    "٢٠١٥-١٠-٠١",
    "2015-10-01".repeat(10),
  ])("%j", (text) => {
    const date = parseEdtfDate(text);
    expect(date.ok ? "accepted" : date.failure).toMatch(/^.{0,80}is not a date: .{5,100}$/s);
  });
});

describe("D7: when an event happened", () => {
  test("one date, from a to b, and from a on", () => {
    const [single, lasted, open] = ["2015-10", "2014-04/2014-08-14", "2016-05/.."].map(parseEventDate);
    expect(single).toMatchObject({ ok: true, value: { start: { edtf: "2015-10" }, end: null } });
    expect(lasted).toMatchObject({ ok: true, value: { start: { edtf: "2014-04" }, end: { edtf: "2014-08-14" } } });
    expect(open).toMatchObject({ ok: true, value: { edtf: "2016-05/..", end: null } });
  });

  test.each(["2016-08/2013-03", "2015-10-04/2015-10-01", "../2016", "2015/2016/2017", "/2016", "2015/", "2015/soon"])(
    "%s is refused",
    (text) => expect(parseEventDate(text).ok).toBe(false),
  );
});

describe("D8, D10: the specification's own examples of levels 0 and 1", () => {
  test.each([
    "1985-04-12",
    "1985-04",
    "1985",
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02",
    "1984?",
    "2004-06~",
    "2004-06-11%",
    "1985-04-12/..",
    "1985-04/..",
    "1985/..",
    "1984~/2004-06",
    "1984/2004-06~",
    "1984~/2004~",
    "1984?/2004%",
  ])("%s is read, and its text is kept", (text) => {
    const date = parseEventDate(text);
    expect(date).toMatchObject({ ok: true, value: { edtf: text } });
  });

  test.each([
    ["a time of day", ["1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04"]],
    ["a year before the calendar or beyond four digits", ["-1985", "Y170000002", "Y-170000002"]],
    ["a season", ["2001-21", "2001-34"]],
    ["an unspecified digit", ["201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX"]],
    ["an open or unknown beginning", ["../1985-04-12", "../1985-04", "../1985", "/1985-04-12", "/1985-04", "/1985"]],
    ["an unknown end", ["1985-04-12/", "1985-04/", "1985/"]],
  ])("%s is refused: the record has no use for it", (_, texts) => {
    expect(texts.filter((text) => parseEventDate(text).ok)).toEqual([]);
  });
});

describe("for every date that we accept", () => {
  const day = integer({ min: dayOfIso("1900-01-01") ?? 0, max: dayOfIso("2100-12-31") ?? 0 }).map((number) =>
    isoOfDay(number),
  );
  const plain = tuple(day, constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
  const qualified = tuple(plain, constantFrom("", "~", "?", "%")).map(([text, mark]) => text + mark);

  test("D10: the text is kept, and the range holds the first day that it names", () => {
    assert(
      property(qualified, (text) => {
        const date = parseEdtfDate(text);
        if (!date.ok) throw new Error(date.failure);
        const { edtf, earliest, latest, nominal } = date.value;
        expect(edtf).toBe(text);
        expect(isoOfDay(nominal).startsWith(text.replace(/[~?%]$/, ""))).toBe(true);
        expect(earliest).toBeLessThanOrEqual(nominal);
        expect(nominal).toBeLessThanOrEqual(latest);
      }),
    );
  });

  test("the four fields that travel stand for the whole date", () => {
    assert(
      property(qualified, qualified, constantFrom("..", ","), (a, b, link) => {
        for (const text of [a, `[${a}${link}${b}]`]) {
          const date = parseEdtfDate(text);
          if (!date.ok) continue;
          const { edtf, earliest, latest, nominal } = date.value;
          expect(dateOfWire([edtf, earliest, latest, nominal])).toEqual(date.value);
        }
      }),
    );
  });

  test("any text at all gives an answer, not a crash", () => {
    assert(
      property(string(), (text) => {
        expect(parseEventDate(text)).toHaveProperty("ok");
      }),
    );
  });
});
