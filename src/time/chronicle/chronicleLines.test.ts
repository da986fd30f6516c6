import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { countDays } from "../../record/countDays";
import { DAY_FRAME, type DayRange } from "../../record/day";
import { stretchesOn } from "../../record/stretchesOn";
import { date, day, place, smallRecord, span } from "../../record/smallEvidence";
import { TRACKS, type Place, type Span, type Track } from "../../record/types";
import { chronicleLines, partiesOfSpans, type ChronicleChoice, type ChronicleLine } from "./chronicleLines";

const real = await compiledRecord();
const ALL: ChronicleChoice = { sort: "area", layers: new Set(TRACKS), party: null, language: "en" };
const linesOf = (places: readonly Place[], choice: Partial<ChronicleChoice> = {}, frame?: DayRange) => {
  const { record, index } = smallRecord(places);
  return chronicleLines(record, index, { ...ALL, ...choice }, frame);
};
const names = (lines: readonly ChronicleLine[]) =>
  lines.map((line) => (line.kind === "group" ? `# ${line.group}` : line.place.id));
const siege = (from: string, to: string | null, given: Partial<Span> = {}) =>
  span({
    track: "siege",
    status: "besieged",
    key: "government",
    scope: null,
    parties: ["government"],
    from: date(from),
    to: to === null ? null : date(to),
    ...given,
  });
const evacuation = (on: string) =>
  span({ track: "evacuation", status: "evacuating", key: "evacuation", scope: null, from: date(on), to: null });

describe("the real record", () => {
  const lines = chronicleLines(real.record, real.index, ALL);

  test("has a line for every place with a status in the frame, under the heading of its group", () => {
    const shown = lines.flatMap((line) => (line.kind === "place" ? [line.place.id] : []));
    const withSpans = [...real.record.places.values()].filter(({ spans }) => spans.length > 0);
    expect(shown.toSorted()).toEqual(withSpans.map(({ id }) => id).toSorted());
    const headings = lines.map((_, at) => lines.slice(0, at + 1).findLast(({ kind }) => kind === "group"));
    const strayed = lines.filter((line, at) => {
      const heading = headings[at];
      return line.kind === "place" && !(heading?.kind === "group" && heading.group === line.place.group);
    });
    expect(strayed).toEqual([]);
  });

  test("sorted by the start of the siege puts Daraya before Madaya, and what was never besieged last", () => {
    const sorted = names(chronicleLines(real.record, real.index, { ...ALL, sort: "siege-start" }));
    expect(sorted.indexOf("daraya")).toBeLessThan(sorted.indexOf("madaya"));
    const last = real.record.places.get(sorted.at(-1) ?? "");
    expect(last?.spans.some(({ track }) => track === "siege")).toBe(false);
  });

  test("sorted by evacuation puts Daraya, August 2016, before Douma, 2018", () => {
    const sorted = names(chronicleLines(real.record, real.index, { ...ALL, sort: "evacuation" }));
    expect(sorted.indexOf("daraya")).toBeLessThan(sorted.indexOf("douma"));
  });

  test("sorted by duration never rises", () => {
    const sorted = chronicleLines(real.record, real.index, { ...ALL, sort: "duration" });
    const days = sorted.flatMap((line) => (line.kind === "place" ? [line.siege.least] : []));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test("of one party has only its statuses, in lines and bars", () => {
    const layers = new Set<Track>(["siege"]);
    const found = chronicleLines(real.record, real.index, { ...ALL, party: "islamic-state", layers });
    const places = found.flatMap((line) => (line.kind === "place" ? [line] : []));
    expect(places.map(({ place }) => place.id)).toContain("yarmouk");
    for (const { spans, history } of places) {
      expect(spans.every(({ parties }) => parties.includes("islamic-state"))).toBe(true);
      expect(history.truce).toEqual([]);
    }
  });
});

test("in Arabic the order is that of the Arabic alphabet", () => {
  const lines = linesOf(
    [
      place("a", { name: { en: "A", ar: "ياء" }, spans: [siege("2013-01-01", null)] }),
      place("b", { name: { en: "B", ar: "ألف" }, spans: [siege("2013-01-01", null)] }),
    ],
    { language: "ar" },
  );
  expect(names(lines)).toEqual(["# eastern-ghouta", "b", "a"]);
});

test("a filter by track leaves out places without a status on it", () => {
  const places = [
    place("besieged", { spans: [siege("2013-01-01", "2014-01-01")] }),
    place("left", { spans: [evacuation("2016-01-01")] }),
  ];
  expect(names(linesOf(places, { layers: new Set(["evacuation"]), sort: "duration" }))).toEqual(["left"]);
  expect(linesOf(places, { layers: new Set() })).toEqual([]);
});

test("the parties that can be chosen are those of statuses", () => {
  expect(partiesOfSpans([place("a", { spans: [siege("2013-01-01", null)] })])).toEqual(new Set(["government"]));
});

describe("odd records", () => {
  test("without places, or with places of which nothing is recorded, have no lines", () => {
    expect(linesOf([])).toEqual([]);
    expect(linesOf([place("a")])).toEqual([]);
  });

  test("a party that the record does not know leaves nothing", () => {
    expect(linesOf([place("a", { spans: [siege("2013-01-01", null)] })], { party: "<script>" })).toEqual([]);
  });

  test("all on one day is a bar of that day", () => {
    const [, line] = linesOf([place("a", { spans: [siege("2016-03-04", "2016-03-05")] })]);
    expect(line?.kind === "place" && line.history.siege.map(({ from, to }) => to - from)).toEqual([1]);
  });

  test("a status of two hundred years is drawn as far as the frame goes; one outside of it is left out", () => {
    const lines = linesOf([
      place("long", { spans: [siege("1900-01-01", "2100-01-01")] }),
      place("before", { spans: [siege("1900-01-01", "1901-01-01")] }),
      place("after", { spans: [siege("2090-01-01", null)] }),
    ]);
    expect(names(lines)).toEqual(["# eastern-ghouta", "long"]);
    const [, line] = lines;
    expect(line?.kind === "place" && line.history.siege).toMatchObject([
      { from: DAY_FRAME.earliest, to: DAY_FRAME.latest + 1 },
    ]);
  });
});

describe("days under siege", () => {
  const siegeDays = (spans: readonly Span[], frame: DayRange) => countDays(stretchesOn(spans, "siege"), frame);

  test("are counted once, however many besiege; a doubtful edge makes a range", () => {
    const rough = siege("2013-01-01", "2013-03-01", { from: date("2013-01-11~", "2013-01-01", "2013-01-21") });
    const other = siege("2013-02-01", "2013-04-01", { key: "islamic-state" });
    expect(siegeDays([rough, other], DAY_FRAME)).toEqual({ least: 70, most: 90 });
  });

  test("of a siege without an end run to the end of the frame; a truce counts for none", () => {
    expect(siegeDays([siege("2018-12-22", null), span()], DAY_FRAME)).toEqual({ least: 10, most: 10 });
    expect(siegeDays([span()], DAY_FRAME)).toEqual({ least: 0, most: 0 });
  });

  test("of a siege that may have ended before it surely began are possible only", () => {
    const doubtful = siege("2013-01-01", "2013-01-21", {
      from: date("2013-01-11~", "2013-01-01", "2013-01-21"),
      to: date("2013-01-15~", "2013-01-05", "2013-01-25"),
    });
    expect(siegeDays([doubtful], DAY_FRAME)).toEqual({ least: 0, most: day("2013-01-25") - day("2013-01-01") });
  });
});
