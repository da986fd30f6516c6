import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfWire } from "./dateOfWire";
import { dayOfIso } from "./day";
import { daysInYears } from "./daysInYears";
import { durationsOf } from "./durationsOf";
import { stretchesOn } from "./stretchesOn";
import { spanCertainty } from "./spanCertainty";
import type { EdtfDate, Span } from "./types";

const date = (earliest: number, latest = earliest): EdtfDate => dateOfWire(["2015-10-01", earliest, latest, earliest]);
const span = (from: EdtfDate, to: EdtfDate | null, more: Partial<Span> = {}): Span => ({
  place: "somewhere",
  track: "siege",
  status: "besieged",
  key: "besieger",
  scope: null,
  parties: [],
  from,
  to,
  began: ["begun"],
  altered: [],
  ended: [],
  through: null,
  ...more,
});
const truce = (from: EdtfDate, to: EdtfDate | null, more: Partial<Span> = {}): Span =>
  span(from, to, { track: "truce", status: "in-force", key: "agreement", scope: "local", ...more });

describe("days besieged", () => {
  test("are counted up to and including the day; the day of the end is none", () => {
    const spans = [span(date(100), date(110))];
    expect(durationsOf({ spans }, 99).besieged).toEqual({ least: 0, most: 0 });
    expect(durationsOf({ spans }, 100).besieged).toEqual({ least: 1, most: 1 });
    expect(durationsOf({ spans }, 500).besieged).toEqual({ least: 10, most: 10 });
  });

  test("are a range where a date is uncertain", () => {
    const spans = [span(date(100, 120), date(200, 230))];
    expect(durationsOf({ spans }, 500).besieged).toEqual({ least: 80, most: 130 });
    expect(durationsOf({ spans }, 110).besieged).toEqual({ least: 0, most: 11 });
  });

  test("under two besiegers count once", () => {
    const spans = [span(date(100), date(200)), span(date(150), date(250), { key: "another" })];
    expect(durationsOf({ spans }, 500).besieged).toEqual({ least: 150, most: 150 });
  });

  test("are certain through an easing whose own date is not", () => {
    const eased = date(150, 180);
    const spans = [span(date(100), eased), span(eased, date(200), { status: "partially-besieged" })];
    const { besieged, longestSiege } = durationsOf({ spans }, 500);
    expect(besieged).toEqual({ least: 100, most: 100 });
    expect(longestSiege).toEqual({ least: 100, most: 100 });
  });

  test("without a known end go on to the day asked for", () => {
    expect(durationsOf({ spans: [span(date(100), null)] }, 149).besieged).toEqual({ least: 50, most: 50 });
  });

  test("are what counting day by day finds, the least never more than the most", () => {
    const dates = fc.tuple(fc.nat(60), fc.nat(10), fc.nat(40), fc.nat(10));
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 5 }), fc.nat(140), (all, until) => {
        const spans = all.map(([from, vague, length, end], at) =>
          span(date(from, from + vague), date(from + vague + length + 1, from + vague + length + 1 + end), {
            key: `besieger-${at}`,
          }),
        );
        const days = Array.from({ length: until + 1 }, (_, day) => spans.map((one) => spanCertainty(one, day)));
        expect(durationsOf({ spans }, until).besieged).toEqual({
          least: days.filter((held) => held.includes("certain")).length,
          most: days.filter((held) => held.some((one) => one !== null)).length,
        });
        const { besieged, longestSiege } = durationsOf({ spans }, until);
        expect(besieged.least).toBeLessThanOrEqual(besieged.most);
        expect(longestSiege.most).toBeLessThanOrEqual(besieged.most);
      }),
    );
  });
});

describe("the longest siege", () => {
  test("is the longest without a break", () => {
    const spans = [span(date(100), date(130)), span(date(200), date(290))];
    expect(durationsOf({ spans }, 500).longestSiege).toEqual({ least: 90, most: 90 });
  });
});

describe("truces", () => {
  test("are counted by their agreements, each with how long it held, disputed or not", () => {
    const spans = [
      truce(date(100), date(110)),
      truce(date(110), date(150), { status: "disputed" }),
      truce(date(300, 310), null, { key: "later", scope: "national" }),
    ];
    expect(durationsOf({ spans }, 399).truces).toMatchObject([
      { scope: "local", days: { least: 50, most: 50 }, isOver: true, wasDisputed: true },
      { scope: "national", days: { least: 90, most: 100 }, isOver: false, wasDisputed: false },
    ]);
    expect(durationsOf({ spans }, 399).underTruce).toEqual({ least: 140, most: 150 });
  });

  test("that had not begun are none", () => {
    expect(durationsOf({ spans: [truce(date(100), null)] }, 99).truces).toEqual([]);
  });
});

test("a place without spans has no durations", () => {
  expect(durationsOf({ spans: [] }, 17_000)).toEqual({
    besieged: { least: 0, most: 0 },
    longestSiege: { least: 0, most: 0 },
    underTruce: { least: 0, most: 0 },
    truces: [],
  });
});

test("days of a siege or a truce that an account denies count for none", () => {
  const spans = [
    span(date(100), date(200), { status: "denied" }),
    truce(date(100), date(200), { status: "denied" }),
    span(date(300), date(310)),
  ];
  expect(durationsOf({ spans }, 500)).toMatchObject({ besieged: { least: 10, most: 10 }, truces: [] });
});

test("the days of each year add up to those of all", () => {
  const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
  const spans = [span(date(day("2012-11-15"), day("2012-12-10")), date(day("2016-08-27")))];
  const until = day("2016-03-04");
  const years = daysInYears(stretchesOn(spans, "siege"), [2012, 2013, 2014, 2015, 2016], {
    earliest: 0,
    latest: until,
  });
  expect(years.map(({ days }) => days.most)).toEqual([47, 365, 365, 365, 64]);
  const { least } = durationsOf({ spans }, until).besieged;
  expect(years.reduce((sum, { days }) => sum + days.least, 0)).toBe(least);
});
