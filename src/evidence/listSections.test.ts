import { describe, expect, test } from "vitest";
import { TRACKS, type Track } from "../record/types";
import { countRows, listKeeper, listSections, type ListOptions, type ListSection } from "./listSections";
import { placeSearch } from "./placeSearch";
import { date, day, place, smallRecord, span } from "../record/smallEvidence";

const siege = (from: string, to: string, status: "besieged" | "partially-besieged" = "besieged") =>
  span({ track: "siege", status, key: "government", scope: null, from: date(from), to: date(to) });

const { record, index } = smallRecord([
  place("al-tal", {
    name: { en: "al-Tal", ar: "التل" },
    group: "north-west",
    spans: [siege("2015-07-24", "2016-12-02")],
  }),
  place("saqba", {
    name: { en: "Saqba", ar: "سقبا" },
    spans: [siege("2013-01-01", "2018-03-24", "partially-besieged")],
  }),
  place("douma", {
    name: { en: "Douma", ar: "دوما" },
    aliases: ["Duma"],
    spans: [siege("2013-01-01", "2018-04-14"), span()],
  }),
  place("eastern-ghouta", { kind: "area", name: { en: "Eastern Ghouta", ar: "الغوطة الشرقية" }, spans: [span()] }),
  place("sector", {
    kind: "area",
    name: { en: "Central sector", ar: "القطاع" },
    areas: ["eastern-ghouta"],
    spans: [span()],
  }),
  place("idlib", { name: { en: "Idlib", ar: "إدلب" } }),
]);
const ALL: ReadonlySet<Track> = new Set(TRACKS);
const sections = (iso: string, given: Partial<ListOptions> = {}): readonly ListSection[] =>
  listSections(record, index, day(iso), { sort: "area", isFound: null, layers: ALL, language: "en", ...given });
const ids = (list: readonly ListSection[]) => list.map(({ id, rows }) => [id, rows.map(({ place }) => place.id)]);

describe("the list", () => {
  test("by area: the whole before its parts, then places by name; places without any status last", () => {
    expect(ids(sections("2016-03-04"))).toEqual([
      ["eastern-ghouta", ["eastern-ghouta", "sector", "douma", "saqba"]],
      ["north-west", ["al-tal"]],
      ["other", ["idlib"]],
    ]);
  });

  test("by name, in the order of the reader's alphabet and without the article", () => {
    const [english, arabic] = [
      sections("2016-03-04", { sort: "name" }),
      sections("2016-03-04", { sort: "name", language: "ar" }),
    ];
    expect(english[0]?.rows.map(({ place }) => place.name.en)).toEqual([
      "Central sector",
      "Douma",
      "Eastern Ghouta",
      "Idlib",
      "Saqba",
      "al-Tal",
    ]);
    expect(arabic[0]?.rows.map(({ place }) => place.name.ar)).toEqual([
      "إدلب",
      "التل",
      "دوما",
      "سقبا",
      "الغوطة الشرقية",
      "القطاع",
    ]);
  });

  test("by status on the day, what tells most first", () => {
    expect(ids(sections("2016-03-04", { sort: "status" }))).toEqual([
      ["besieged", ["douma", "al-tal"]],
      ["partially-besieged", ["saqba"]],
      ["in-force", ["sector", "eastern-ghouta"]],
      ["none", ["idlib"]],
    ]);
  });

  test("counts what holds in the layers that are shown", () => {
    const all = sections("2016-03-04");
    expect(countRows(all, ALL)).toEqual({ shown: 6, held: 5 });
    expect(countRows(all, new Set<Track>(["siege"]))).toEqual({ shown: 6, held: 3 });
    expect(countRows(all, new Set())).toEqual({ shown: 6, held: 0 });
  });
});

test("a step of a day leaves every row but those whose state changes as it was", () => {
  const states = (iso: string) =>
    new Map(sections(iso).flatMap(({ rows }) => rows.map((row) => [row.place, row.state])));
  const [before, after] = [states("2016-12-01"), states("2016-12-02")];
  const changed = [...after].filter(([one, state]) => before.get(one) !== state).map(([one]) => one.id);
  expect(changed).toEqual(["al-tal"]);
});

describe("a search", () => {
  test.each([
    ["duma", ["douma"]],
    ["دوما", ["douma"]],
    ["at-Tall", ["al-tal"]],
    ["altal", ["al-tal"]],
    ["ادلب", ["idlib"]],
    ["ghouta", ["eastern-ghouta"]],
    ["  ", ["eastern-ghouta", "sector", "douma", "saqba", "al-tal", "idlib"]],
    ["<script>", []],
    ["\u202e", []],
    ["nowhere", []],
  ])("for %j", (query, found) => {
    expect(
      sections("2016-03-04", { isFound: placeSearch(query) }).flatMap(({ rows }) => rows.map(({ place }) => place.id)),
    ).toEqual(found);
  });
});

describe("from day to day", () => {
  const keep = (given: Partial<ListOptions> = {}) =>
    listKeeper(record, index, { sort: "area", isFound: null, layers: ALL, language: "en", ...given });

  test("the list stays the same object while no state changes", () => {
    const sectionsOn = keep();
    expect(sectionsOn(day("2016-03-05"))).toBe(sectionsOn(day("2016-03-04")));
  });

  test("where a place changes, its row and its section are new, and all others are not", () => {
    const sectionsOn = keep();
    const [ghouta, northWest, other] = sectionsOn(day("2016-12-01"));
    const after = sectionsOn(day("2017-01-01"));
    expect(after[0]).toBe(ghouta);
    expect(after[1]).not.toBe(northWest);
    expect(after[1]?.rows.map(({ place }) => place.id)).toEqual(["al-tal"]);
    expect(after[2]).toBe(other);
  });

  test.each(["area", "name", "status"] as const)("by %s, any way through time gives what each day gives", (sort) => {
    const sectionsOn = keep({ sort });
    for (const iso of ["2018-05-01", "2012-01-01", "2016-03-04", "2015-07-24", "2018-03-24", "2012-01-01"])
      expect(sectionsOn(day(iso))).toEqual(sections(iso, { sort }));
  });
});
