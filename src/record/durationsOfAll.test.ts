import { describe, expect, it } from "vitest";
import { durationsOfAll, placeStretches, type PlaceStretches } from "./durationsOfAll";
import type { EdtfDate, Place, Span, Track } from "./types";

const date = (earliest: number, latest = earliest): EdtfDate => ({
  edtf: String(earliest),
  earliest,
  latest,
  nominal: earliest,
  precision: "day",
  approximate: false,
  uncertain: false,
});
const place = (id: string): Place => ({
  id,
  name: { en: id, ar: id },
  aliases: [],
  kind: "town",
  governorate: null,
  group: "eastern-ghouta",
  areas: [],
  point: [36, 33],
  precision: null,
  geometry: { type: "Point", coordinates: [36, 33] },
  grounds: [],
  spans: [],
});
const span = (track: Track, key: string, from: EdtfDate, to: EdtfDate | null): Span => ({
  place: "somewhere",
  track,
  status: track === "siege" ? "besieged" : "in-force",
  key,
  scope: track === "truce" ? "local" : null,
  parties: [],
  from,
  to,
  began: ["event"],
  altered: [],
  ended: [],
  through: null,
});
const all: readonly PlaceStretches[] = [
  placeStretches(place("one"), [
    span("siege", "government", date(10), date(20)),
    span("truce", "a", date(12), date(14)),
  ]),
  placeStretches(place("two"), [
    span("siege", "government", date(15, 17), date(30)),
    span("truce", "a", date(12), null),
  ]),
  placeStretches(place("three"), [span("truce", "b", date(40), null)]),
];

describe("how long things held on any place", () => {
  it("counts a day once, on however many places it was, and a truce once, on however many it held", () => {
    expect(durationsOfAll(all, 50)).toMatchObject({
      besieged: { least: 20, most: 20 },
      underTruce: { least: 39, most: 39 },
      places: 2,
      agreements: 2,
    });
  });

  it("counts up to the day and no further", () => {
    expect(durationsOfAll(all, 12)).toMatchObject({
      besieged: { least: 3, most: 3 },
      underTruce: { least: 1, most: 1 },
      places: 1,
      agreements: 1,
    });
  });

  it("names the place of the longest siege, and all of them where several were besieged as long", () => {
    const longest = durationsOfAll(all, 50).longest;
    expect(longest?.days).toEqual({ least: 13, most: 15 });
    expect(longest?.places.map(({ id }) => id)).toEqual(["two"]);
    const twin = placeStretches(place("twin"), [span("siege", "other", date(15, 17), date(30))]);
    expect(durationsOfAll([...all, twin], 50).longest?.places.map(({ id }) => id)).toEqual(["two", "twin"]);
  });

  it("is nothing before anything began, and where there is no place", () => {
    const nothing = { besieged: { least: 0, most: 0 }, places: 0, agreements: 0, longest: null };
    expect(durationsOfAll(all, 9)).toMatchObject(nothing);
    expect(durationsOfAll([], 50)).toMatchObject(nothing);
  });
});
