import { describe, expect, test } from "vitest";
import { compileRecord } from "./compileRecord";
import { printFault, type Fault } from "./fault";
import type { TruceRecord } from "../record/types";
import { dayOfIso } from "../record/day";
import { openCompiled } from "./openCompiled";
import type { Texts } from "./readEntries";
import { changed, smallRecord } from "./smallRecord";

const EVENTS = "events/valley.yaml";

function faultsOf(texts: Texts): readonly Fault[] {
  const compiled = compileRecord(texts);
  return compiled.ok ? [] : compiled.failure;
}
const printed = (texts: Texts): readonly string[] => faultsOf(texts).map(printFault);

function recordOf(texts: Texts): TruceRecord {
  const compiled = compileRecord(texts);
  if (!compiled.ok) throw new Error(compiled.failure.map(printFault).join("\n"));
  return openCompiled(compiled.value).record;
}

function lineOf(texts: Texts, file: string, part: string): number {
  const text = texts.get(file) ?? "";
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

describe("a sound record", () => {
  test("has no faults", () => expect(printed(smallRecord)).toEqual([]));

  test("gives spans, ground, briefs and evidence", () => {
    const compiled = compileRecord(smallRecord);
    if (!compiled.ok) throw new Error(compiled.failure.map(printFault).join("\n"));
    const { states, evidence } = compiled.value;
    const inner = recordOf(smallRecord).places.get("inner");
    expect(inner?.spans.map(({ track, status, from, to }) => [track, status, from.edtf, to?.edtf])).toEqual([
      ["siege", "besieged", "2013-05-01", "2016-06-03"],
      ["truce", "in-force", "2015-03~", "2016-06-01"],
      ["evacuation", "evacuating", "2016-06-01", "2016-06-03"],
      ["evacuation", "evacuated", "2016-06-03", undefined],
    ]);
    expect(states.features.find(({ id }) => id === "pocket")?.properties.grounds).toHaveLength(2);
    expect(states.events.map(({ id, people }) => [id, people])).toEqual([
      ["siege-2013", undefined],
      ["truce-2015", undefined],
      ["departure-2016", [900, 1100]],
    ]);
    expect(states.besiegedCounts).toMatchObject([{ by: "un", people: 245000, sourced: true }]);
    expect(evidence).toHaveLength(1);
    expect(evidence[0]?.sources.map(({ id, date }) => [id, date])).toEqual([
      ["agency-2013-05-02", "2013-05-02"],
      ["paper-undated", null],
      ["report-2016-06", "2016-06~"],
    ]);
    expect(evidence[0]?.population).toEqual([
      {
        place: "inner",
        value: 4000,
        qualifier: { en: "about", ar: "نحو" },
        date: "2014-05",
        by: "local-brigade",
        note: { en: "besieged", ar: "محاصَرون" },
        source: "agency-2013-05-02",
      },
    ]);
  });

  test("A1: a town that left the area's ground has the area's siege up to that day only", () => {
    const outer = recordOf(smallRecord).places.get("outer");
    expect(outer?.spans.map(({ from, to }) => [from.edtf, to?.edtf])).toEqual([["2013-05-01", "2016-05-01"]]);
    expect(outer?.spans).toMatchObject([{ status: "besieged", through: "pocket", ended: [] }]);
  });
});

describe("L: what an account says", () => {
  const TRUCE = "{ track: truce, places: [inner], becomes: in-force, with: [republican-guard, local-brigade] }";
  const said = (effect: string): Texts => changed(EVENTS, TRUCE, `${TRUCE}\n    - ${effect}`);

  test("L1: belongs to it alone, and our reading stays as it was", () => {
    const record = recordOf(
      said("{ track: truce, places: [inner], becomes: denied, with: [local-brigade], according: opposition }"),
    );
    expect(record.places).toEqual(recordOf(smallRecord).places);
    expect(record.accounts.get("opposition")?.get("inner")).toMatchObject([{ track: "truce", status: "denied" }]);
    expect(record.accounts.get("government")?.get("inner")).toBeUndefined();
  });

  test("L2: a truce without a besieger is a truce in an account", () => {
    const effect = "{ track: truce, places: [inner], becomes: in-force, with: [local-brigade]";
    expect(printed(said(`${effect}, according: opposition }`))).toEqual([]);
  });

  test("L3: our reading may not deny", () => {
    expect(printed(said("{ track: siege, places: [inner], becomes: denied, by: [syrian-government] }"))).toEqual([
      expect.stringContaining('"denied" stands in our reading'),
    ]);
  });

  test("an account that does not exist, and an end in an account without a beginning there, are faults", () => {
    const siege = "{ track: siege, places: [inner], by: [syrian-government]";
    expect(printed(said(`${siege}, becomes: besieged, according: everybody }`))).toHaveLength(1);
    expect(printed(said(`${siege}, becomes: lifted, according: un }`))).toEqual([
      expect.stringContaining("ends what never began"),
    ]);
  });
});

describe("A3: a change of ground with a doubtful date", () => {
  test("is drawn from the middle day of its range, and the town's siege is as doubtful as the date", () => {
    const record = recordOf(
      changed(
        "places.geojson",
        '"to":"2016-05-01"',
        '"to":"2016-05"',
        changed("places.geojson", '"from":"2016-05-01"', '"from":"2016-05"'),
      ),
    );
    const middle = dayOfIso("2016-05-16");
    expect(record.places.get("pocket")?.grounds.map(({ from, to }) => [from, to])).toEqual([
      [expect.any(Number), middle],
      [middle, null],
    ]);
    expect(record.places.get("outer")?.spans.map(({ to }) => to?.edtf)).toEqual(["2016-05"]);
  });
});

/** The small record, in whose story one sentence is a link and nothing else. */
const storyWithoutPlace = changed("stories/from-siege-to-buses.yaml", "في [إنر](place:inner) ", "");
/** The small record without the stories, which refer to its events. */
const withoutStories: Texts = new Map([...smallRecord].filter(([file]) => !file.startsWith("stories/")));

describe("each mistake gives one fault that says where and what to do", () => {
  type Mistake = readonly [string, Texts, { file: string; at: string | number; says: RegExp; remedy: RegExp }];
  const mistakes: readonly Mistake[] = [
    [
      "a deleted source",
      changed("sources.json", '"report-2016-06"', '"report-2016-07"'),
      { file: EVENTS, at: "sources: [report-2016-06]", says: /no source "report-2016-06"/, remedy: /report-2016-07/ },
    ],
    [
      "a reversed date",
      changed(EVENTS, "2016-06-01/2016-06-03", "2016-06-03/2016-06-01"),
      { file: EVENTS, at: "date: 2016-06-03/", says: /ends before it begins/, remedy: /EDTF/ },
    ],
    [
      "a date that is none",
      changed(EVENTS, "date: 2013-05-01", "date: 2013-02-29"),
      { file: EVENTS, at: "date: 2013-02-29", says: /no such day/, remedy: /EDTF/ },
    ],
    [
      "a wrong id of a party",
      changed(EVENTS, "by: [syrian-government], members: true }\n\n", "by: [syrian-goverment], members: true }\n\n"),
      {
        file: EVENTS,
        at: "by: [syrian-goverment]",
        says: /no party "syrian-goverment"/,
        remedy: /"syrian-government"\?/,
      },
    ],
    [
      "a wrong id of a place",
      changed(EVENTS, "destinations: [idlib]", "destinations: [idleb]"),
      { file: EVENTS, at: "destinations:", says: /no place "idleb"/, remedy: /"idlib"\?/ },
    ],
    [
      "a wrong id of an agreement",
      changed(EVENTS, "agreement: truce-2015", "agreement: truce-2016"),
      { file: EVENTS, at: "agreement:", says: /no event "truce-2016"/, remedy: /"truce-2015"\?/ },
    ],
    [
      "a missing translation of a name",
      changed("parties.yaml", ", ar: اللواء المحلي", ""),
      { file: "parties.yaml", at: "Local brigade", says: /"name\.ar" is missing/, remedy: /Arabic/ },
    ],
    [
      "a missing translation of a text",
      changed(EVENTS, ", ar: غادرت الحافلات.", ""),
      { file: EVENTS, at: "summary: { en: Buses left", says: /"summary\.ar" is missing/, remedy: /Arabic/ },
    ],
    [
      "a missing translation within a claim",
      changed(EVENTS, ", ar: لا هدنة", ""),
      { file: EVENTS, at: "says: { en: no truce", says: /"claims\[0\]\.says\.ar" is missing/, remedy: /Arabic/ },
    ],
    [
      "C1: a claim that is nobody's",
      changed(EVENTS, "    - by: local-brigade\n      stance", "    - stance"),
      { file: EVENTS, at: "- stance: denies", says: /"claims\[0\]\.by" is missing/, remedy: /Add it/ },
    ],
    [
      "C1: a claim without a source",
      changed(EVENTS, "      source: paper-undated\n", ""),
      { file: EVENTS, at: "- by: local-brigade", says: /"claims\[0\]\.source" is missing/, remedy: /Add it/ },
    ],
    [
      "E1: a span written by hand",
      changed("places.geojson", '"kind":"town"', '"kind":"town","spans":[]'),
      { file: "places.geojson", at: 4, says: /properties\.spans" is not known/, remedy: /README/ },
    ],
    [
      "E6: a status of another track",
      changed(
        EVENTS,
        "track: truce, places: [inner], becomes: in-force",
        "track: truce, places: [inner], becomes: besieged",
      ),
      { file: EVENTS, at: "becomes: besieged, with", says: /"besieged"/, remedy: /in-force/ },
    ],
    [
      "a page cited twice",
      changed(EVENTS, "sources: [report-2016-06]", "sources: [report-2016-06, report-2016-06]"),
      {
        file: EVENTS,
        at: "sources: [report-2016-06,",
        says: /"report-2016-06" stands in this list twice/,
        remedy: /Take one/,
      },
    ],
    [
      "a place named twice",
      changed(EVENTS, "places: [inner]\n  parties: [syrian", "places: [inner, inner]\n  parties: [syrian"),
      { file: EVENTS, at: "places: [inner, inner]", says: /"inner" stands in this list twice/, remedy: /Take one/ },
    ],
    [
      "a misspelt status",
      changed(EVENTS, "becomes: in-force", "becomes: in-forse"),
      { file: EVENTS, at: "becomes: in-forse", says: /"in-forse"/, remedy: /"in-force"\?/ },
    ],
    [
      "an unknown key",
      changed(EVENTS, "  confidence: medium", "  confidnce: medium\n  confidence: medium"),
      { file: EVENTS, at: "confidnce", says: /"confidnce" is not known/, remedy: /README/ },
    ],
    [
      "an end without a beginning",
      changed(EVENTS, "with: [republican-guard, local-brigade] }", "with: [republican-guard], agreement: siege-2013 }"),
      { file: EVENTS, at: "becomes: ended", says: /ends what never began/, remedy: /agreement/ },
    ],
    [
      "an end before its beginning",
      changed(
        EVENTS,
        "with: [republican-guard, local-brigade] }",
        "with: [republican-guard, local-brigade], date: 2017-03~ }",
      ),
      { file: EVENTS, at: "becomes: ended", says: /before the beginning.*in-force.*2017-03~/, remedy: /dates/ },
    ],
    [
      "a status that held on no day",
      changed(EVENTS, "becomes: evacuated, date: 2016-06-03", "becomes: ended"),
      { file: EVENTS, at: "becomes: ended }", says: /held on no day/, remedy: /day after/ },
    ],
    [
      "effects without a source",
      changed(EVENTS, "sources: [paper-undated]\n  confidence: medium", "sources: []\n  confidence: medium"),
      {
        file: EVENTS,
        at: "effects:\n    - { track: truce, places: [inner], becomes: in-force",
        says: /no source/,
        remedy: /Cite/,
      },
    ],
    [
      "E2: effects of an unsourced event",
      changed(EVENTS, "confidence: medium", "confidence: unsourced"),
      {
        file: EVENTS,
        at: "effects:\n    - { track: truce, places: [inner], becomes: in-force",
        says: /no source/,
        remedy: /effects out/,
      },
    ],
    [
      "T1: a truce among the besieged",
      changed(EVENTS, "with: [republican-guard, local-brigade]", "with: [local-brigade]"),
      { file: EVENTS, at: "with: [local-brigade]", says: /no besieger: local-brigade/, remedy: /among the besieged/ },
    ],
    [
      "an id that stands twice",
      changed(EVENTS, "id: departure-2016", "id: siege-2013", withoutStories),
      {
        file: EVENTS,
        at: "id: siege-2013\n  kind: evacuation",
        says: /"siege-2013" stands in data\/events\/valley\.yaml:1 already/,
        remedy: /another id/,
      },
    ],
    [
      "a source without a publisher",
      changed("sources.json", '"publisher":"Agency",', ""),
      { file: "sources.json", at: 2, says: /"publisher" is missing/, remedy: /Add it/ },
    ],
    [
      "a source without a date",
      changed("sources.json", '"literal":"undated"', '"literal":"some day"'),
      { file: "sources.json", at: 3, says: /date/, remedy: /Mend/ },
    ],
    [
      "a source whose date the calendar lacks",
      changed("sources.json", "[2013,5,2]", "[2013,5,42]"),
      { file: "sources.json", at: 2, says: /no such day/, remedy: /date/ },
    ],
    [
      "an address that is not http",
      changed("sources.json", "https://agency.example/1", "data:text/html,x"),
      { file: "sources.json", at: 2, says: /only http/, remedy: /Mend/ },
    ],
    [
      "a ring that crosses itself",
      changed(
        "places.geojson",
        "[36.46,33.44],[36.46,33.46]",
        "[36.46,33.44],[36.45,33.47],[36.43,33.44],[36.46,33.46]",
      ),
      {
        file: "places.geojson",
        at: 4,
        says: /outline of inner crosses itself at \[36\.\d{1,5}, 33\.\d{1,5}\]/,
        remedy: /in order/,
      },
    ],
    [
      "a ring that is not closed",
      changed("places.geojson", "[36.44,33.46],[36.44,33.44]]]", "[36.44,33.46]]]"),
      { file: "places.geojson", at: 4, says: /not closed/, remedy: /\[36\.44, 33\.44\]/ },
    ],
    [
      "a ring that runs the wrong way",
      changed(
        "places.geojson",
        "[36.46,33.44],[36.46,33.46],[36.44,33.46]",
        "[36.44,33.46],[36.46,33.46],[36.46,33.44]",
      ),
      { file: "places.geojson", at: 4, says: /runs clockwise/, remedy: /counter-clockwise/ },
    ],
    [
      "an outline without ground",
      changed("places.geojson", "[36.46,33.44],[36.46,33.46],[36.44,33.46]", "[36.44001,33.44],[36.44001,33.44001]"),
      { file: "places.geojson", at: 4, says: /no ground/, remedy: /point alone/ },
    ],
    [
      "an outline that was moved by 0.03 degrees",
      changed(
        "places.geojson",
        "[[[36.44,33.44],[36.46,33.44],[36.46,33.46],[36.44,33.46],[36.44,33.44]]]",
        "[[[36.47,33.44],[36.49,33.44],[36.49,33.46],[36.47,33.46],[36.47,33.44]]]",
      ),
      {
        file: "places.geojson",
        at: 4,
        says: /outline of inner does not hold its point, \[36\.45, 33\.45\]/,
        remedy: /Draw/,
      },
    ],
    [
      "an area whose ground never holds a place that is said to lie in it",
      changed(
        "places.geojson",
        '"areas":["pocket"],"point":[36.55,33.55]',
        '"areas":["pocket"],"point":[36.65,33.55]',
        changed(
          "places.geojson",
          "[[[36.54,33.54],[36.56,33.54],[36.56,33.56],[36.54,33.56],[36.54,33.54]]]",
          "[[[36.64,33.54],[36.66,33.54],[36.66,33.56],[36.64,33.56],[36.64,33.54]]]",
        ),
      ),
      { file: "places.geojson", at: 2, says: /ground of pocket holds on no day the point of outer/, remedy: /"areas"/ },
    ],
    [
      "an area whose ground does not hold its point",
      changed("places.geojson", '"point":[36.5,33.5]', '"point":[36.7,33.5]'),
      { file: "places.geojson", at: 2, says: /outline of pocket does not hold its point/, remedy: /Draw/ },
    ],
    [
      "an outline that reaches into its neighbour's",
      changed(
        "places.geojson",
        "[[[36.54,33.54],[36.56,33.54],[36.56,33.56],[36.54,33.56],[36.54,33.54]]]",
        "[[[36.455,33.3],[36.7,33.3],[36.7,33.7],[36.455,33.7],[36.455,33.3]]]",
      ),
      {
        file: "places.geojson",
        at: 5,
        says: /outlines of inner and outer overlap by \d+ square metres/,
        remedy: /once/,
      },
    ],
    [
      "a status on a place without an outline",
      changed(
        EVENTS,
        "{ track: evacuation, places: [inner], becomes: evacuating",
        "{ track: evacuation, places: [inner, idlib], becomes: evacuating",
      ),
      { file: "places.geojson", at: 6, says: /idlib has an evacuation and no outline/, remedy: /Draw/ },
    ],
    [
      "a point that is drawn elsewhere",
      changed("places.geojson", '"coordinates":[36.63,35.93]', '"coordinates":[36.66,35.93]'),
      { file: "places.geojson", at: 6, says: /drawn at \[36\.66, 35\.93\], and its point is \[36\.63/, remedy: /both/ },
    ],
    [
      "a point that lies far from where the gazetteer has it",
      changed(
        "places.geojson",
        '"coordinates":[36.63,35.93]',
        '"coordinates":[36.66,35.93]',
        changed("places.geojson", '"point":[36.63,35.93]', '"point":[36.66,35.93]'),
      ),
      {
        file: "places.geojson",
        at: 6,
        says: /point of idlib lies \d{4} m from.*"Idlib".*may lie 1000 m/,
        remedy: /note/,
      },
    ],
    [
      "a point that is said to be nearer than it is",
      changed("gazetteer.csv", "36.63176", "36.635"),
      { file: "places.geojson", at: 6, says: /more than its precision, 200 m/, remedy: /precision/ },
    ],
    [
      "a place of the gazetteer that is none of ours",
      changed("gazetteer.csv", "idlib,", "idleb,"),
      { file: "gazetteer.csv", at: 2, says: /no place "idleb"/, remedy: /"idlib"\?/ },
    ],
    [
      "a position of the gazetteer that is none",
      changed("gazetteer.csv", "35.93062", "north"),
      { file: "gazetteer.csv", at: 2, says: /"latitude" is "north".*degrees/, remedy: /Mend/ },
    ],
    [
      "latitude and longitude changed round",
      changed("places.geojson", '"coordinates":[36.63,35.93]', '"coordinates":[33.5,36.3]'),
      { file: "places.geojson", at: 6, says: /outside Syria/, remedy: /longitude, latitude/ },
    ],
    [
      "an unknown area",
      changed("places.geojson", '["pocket"]', '["pockets"]'),
      { file: "places.geojson", at: 4, says: /no place "pockets"/, remedy: /"pocket"\?/ },
    ],
    [
      "an area that is none",
      changed("places.geojson", '["pocket"]', '["idlib"]'),
      { file: "places.geojson", at: 4, says: /"idlib" is no area/, remedy: /Take it out/ },
    ],
    [
      "a group without events",
      changed("places.geojson", '"group":"valley"', '"group":"valey"'),
      { file: "places.geojson", at: 2, says: /no group "valey"/, remedy: /"valley"\?/ },
    ],
    [
      "a ground that ends before it begins",
      changed("places.geojson", '"to":"2016-05-01"', '"to":"2012"'),
      { file: "places.geojson", at: 2, says: /before it begins/, remedy: /Mend/ },
    ],
    [
      "two grounds at once",
      changed("places.geojson", '"from":"2016-05-01"', '"from":"2016-04-01"'),
      { file: "places.geojson", at: 3, says: /hold on one day/, remedy: /begins/ },
    ],
    [
      "a circle of parents",
      changed(
        "parties.yaml",
        "kind: government\n",
        "kind: government\n  parent: syrian-government\n  parentIs: part-of\n",
      ),
      { file: "parties.yaml", at: "parent: syrian-government", says: /its own parent/, remedy: /circle/ },
    ],
    [
      "a row with a figure that is none",
      changed("population.csv", "4000", "four thousand"),
      { file: "population.csv", at: 2, says: /"value".*whole number/, remedy: /Mend/ },
    ],
    [
      "a row with too many fields",
      changed("besieged-counts.csv", ",a sum", ",a sum,more"),
      { file: "besieged-counts.csv", at: 2, says: /Too many fields/, remedy: /commas/ },
    ],
    [
      "columns that are not known",
      changed("population.csv", "place,value", "__proto__,value"),
      { file: "population.csv", at: 1, says: /columns are "__proto__/, remedy: /place,value,date/ },
    ],
    [
      "a reference in a table to nothing",
      changed("population.csv", "inner,4000", "iner,4000"),
      { file: "population.csv", at: 2, says: /no place "iner"/, remedy: /"inner"\?/ },
    ],
    [
      "a count by a party that is none",
      changed("population.csv", ",local-brigade,", ",local-brigadier,"),
      { file: "population.csv", at: 2, says: /no party "local-brigadier"/, remedy: /"local-brigade"\?/ },
    ],
    [
      "a note of a table in one language",
      changed("besieged-counts.csv", ",مجموع", ","),
      { file: "besieged-counts.csv", at: 2, says: /"note".*one language/, remedy: /"note_ar"/ },
    ],
    [
      "a change of something that is not there",
      changed("CHANGELOG.yaml", "ids: [truce-2015,", "ids: [truce-2051,"),
      { file: "CHANGELOG.yaml", at: 4, says: /id "truce-2051"/, remedy: /"truce-2015"\?/ },
    ],
    [
      "a change on a day that the calendar lacks",
      changed("CHANGELOG.yaml", "2026-11-19", "2026-02-30"),
      { file: "CHANGELOG.yaml", at: 5, says: /no such day: 2026-02-30/, remedy: /Mend/ },
    ],
    [
      "changes out of their order",
      changed("CHANGELOG.yaml", "2026-11-19", "2026-11-21"),
      { file: "CHANGELOG.yaml", at: 5, says: /below one of 2026-11-20/, remedy: /newest first/ },
    ],
    [
      "a change without a reason in Arabic",
      changed("CHANGELOG.yaml", ", ar: يذكره مصدر.", ""),
      { file: "CHANGELOG.yaml", at: 3, says: /"why\.ar" is missing/, remedy: /Arabic/ },
    ],
    [
      "a log without an entry",
      new Map([...smallRecord, ["CHANGELOG.yaml", "[]"]]),
      { file: "CHANGELOG.yaml", at: 1, says: /no entry/, remedy: /README/ },
    ],
    [
      "members of an area in which nothing lies",
      changed(EVENTS, "places: [inner], becomes: evacuating", "members: true, places: [inner], becomes: evacuating"),
      { file: EVENTS, at: "members: true, places: [inner]", says: /no place lies in it/, remedy: /members/ },
    ],
    [
      "a file of events that no group can have",
      new Map([...smallRecord, ["events/Valley 2.yml", "[]"]]),
      { file: "events/Valley 2.yml", at: 1, says: /not that of a group/, remedy: /<group>\.yaml/ },
    ],
    [
      "a page that is there already, under another address",
      changed(
        "sources.json",
        '"language":"ar"',
        '"URL":"http://www.agency.example/1/?utm_source=x#top","language":"ar"',
      ),
      { file: "sources.json", at: 3, says: /"paper-undated" is that of "agency-2013-05-02"/, remedy: /Cite that one/ },
    ],
    [
      "a copy in an archive in place of the page",
      changed("sources.json", "https://agency.example/1", "https://web.archive.org/web/2013/https://agency.example/1"),
      { file: "sources.json", at: 2, says: /copy in an archive/, remedy: /custom\.archived/ },
    ],
    [
      "a copy of nothing that is named",
      changed(
        "sources.json",
        '"custom":{"kind":"news",',
        '"custom":{"kind":"news","archived":"https://archive.is/1/a.example",',
      ),
      { file: "sources.json", at: 3, says: /no address of its own/, remedy: /"URL"/ },
    ],
    [
      "a source out of the order of ids",
      changed("sources.json", "report-2016-06", "b-report", changed(EVENTS, "[report-2016-06]", "[b-report]")),
      { file: "sources.json", at: 4, says: /"b-report" stands below "paper-undated"/, remedy: /order/ },
    ],
    [
      "a text in Arabic without an Arabic letter",
      changed(EVENTS, "ar: غادرت الحافلات.", "ar: Jets struck"),
      { file: EVENTS, at: "ar: Jets struck", says: /"summary\.ar" is "Jets struck".*Arabic script/, remedy: /Mend/ },
    ],
    [
      "a text in English without a Latin letter",
      changed(EVENTS, "says: { en: no truce,", "says: { en: لا هدنة,"),
      { file: EVENTS, at: "en: لا هدنة", says: /"claims\[0\]\.says\.en".*Latin script/, remedy: /Mend/ },
    ],
    [
      "a story told in Arabic by the ids of its links alone",
      changed("stories/from-siege-to-buses.yaml", "[أغلق الجيش الطرق](event", "[The army](event", storyWithoutPlace),
      {
        file: "stories/from-siege-to-buses.yaml",
        at: 'ar: "[The army]',
        says: /"chapters\[0\]\.text\.ar".*Arabic script/,
        remedy: /Mend/,
      },
    ],
    [
      "a column in Arabic without an Arabic letter",
      changed("population.csv", ",محاصَرون,", ",besieged,"),
      { file: "population.csv", at: 2, says: /"note_ar" is "besieged".*Arabic script/, remedy: /Mend/ },
    ],
    [
      "a name that stands for another party already",
      changed(
        "parties.yaml",
        "descriptor: { en: a group, ar: مجموعة }\n",
        "descriptor: { en: a group, ar: مجموعة }\n  aliases: [Brigade, LOCAL BRIGADE]\n",
      ),
      {
        file: "parties.yaml",
        at: "aliases: [Brigade",
        says: /"LOCAL BRIGADE" stands for local-brigade already/,
        remedy: /one party/,
      },
    ],
    [
      "an account that is none, whatever it is near to",
      changed(EVENTS, "becomes: lifted,", "becomes: lifted, according: cnn,"),
      {
        file: EVENTS,
        at: "becomes: lifted,",
        says: /"effects\[3\]\.according" is "cnn"/,
        remedy: /Expected: "un", "siege-watch", "government" or "opposition"/,
      },
    ],
    [
      "a date before the record's time",
      changed(EVENTS, "date: 2013-05-01", "date: 2003-05-01"),
      {
        file: EVENTS,
        at: "date: 2003-05-01",
        says: /"2003-05-01" lies outside.*2011-03-15 to 2018-12-31/,
        remedy: /Mend/,
      },
    ],
    [
      "an end after the record's time",
      changed(EVENTS, "date: 2016-06-01/2016-06-03", "date: 2016-06-01/2019-06"),
      { file: EVENTS, at: "date: 2016-06-01/", says: /"2019-06" lies outside/, remedy: /Mend/ },
    ],
    [
      "an effect's date after the record's time",
      changed(EVENTS, "becomes: evacuated, date: 2016-06-03", "becomes: evacuated, date: 2061-06-03"),
      { file: EVENTS, at: "becomes: evacuated", says: /"2061-06-03" lies outside/, remedy: /Mend/ },
    ],
    [
      "an event out of the order of dates",
      changed(EVENTS, "date: 2013-05-01", "date: 2015-05-01"),
      {
        file: EVENTS,
        at: "date: 2015-03~",
        says: /"truce-2015" \(2015-03~\) stands below "siege-2013"/,
        remedy: /order/,
      },
    ],
    ...["foo.txt", "parties.yml", "notes/places.geojson"].map((file): Mistake => [
      `a stray file: ${file}`,
      new Map([...smallRecord, [file, ""]]),
      { file, at: 1, says: /none of the record's/, remedy: /take it away/ },
    ]),
    ...["events/x.json", "events/valley.yml", "events/old/valley.yaml"].map((file): Mistake => [
      `a stray file among the events: ${file}`,
      new Map([...smallRecord, [file, "[]"]]),
      { file, at: 1, says: /not that of a group/, remedy: /<group>\.yaml/ },
    ]),
    [
      "a missing file",
      new Map([...smallRecord].filter(([file]) => file !== "sources.json")),
      { file: "sources.json", at: 1, says: /missing/, remedy: /Put it back/ },
    ],
  ];

  test.each(mistakes)("%s", (_what, texts, { file, at, says, remedy }) => {
    const faults = faultsOf(texts);
    expect(faults.map(printFault)).toHaveLength(1);
    const [fault] = faults;
    expect(fault?.file).toBe(file);
    expect(fault?.message).toMatch(says);
    expect(fault?.remedy).toMatch(remedy);
    expect(fault?.line).toBe(typeof at === "number" ? at : lineOf(texts, file, at));
  });
});

test("a page may be cited twice where one is a kept copy of another day", () => {
  const twice = (date: string): Texts =>
    changed(
      "sources.json",
      '"issued":{"literal":"undated"},"language":"ar","custom":{',
      `"issued":${date},"URL":"https://agency.example/1","language":"ar","custom":{"archived":"https://archive.is/1/agency.example/1",`,
    );
  expect(printed(twice('{"date-parts":[[2015]]}'))).toEqual([]);
  expect(printed(twice('{"date-parts":[[2013,5,2]]}'))).toHaveLength(1);
});

test("all faults of an entry are told at once, whatever else is wrong with it", () => {
  let texts = changed(EVENTS, ", ar: غادرت الحافلات.", "");
  for (const [from, to] of [
    ["sources: [report-2016-06]", "sources: []"],
    ["destinations: [idlib]", "destinations: [idleb]"],
    ["date: 2016-06-01/2016-06-03", "date: 2016-06-31"],
    ["places: [inner], becomes: evacuating", "places: [iner], becomes: evacuating"],
  ] as const)
    texts = changed(EVENTS, from, to, texts);
  expect(faultsOf(texts).map(({ message }) => message)).toEqual([
    expect.stringContaining("no such day"),
    '"summary.ar" is missing.',
    'There is no place "idleb".',
    'The event "departure-2016" has effects and no source that supports them.',
    'There is no place "iner".',
  ]);
  expect(faultsOf(changed(EVENTS, "  sources: [report-2016-06]\n  confidence: high\n", ""))).toHaveLength(2);
});

test("all faults are reported, in the order of files and lines", () => {
  let texts = changed(EVENTS, "destinations: [idlib]", "destinations: [idleb]");
  texts = changed("parties.yaml", ", ar: اللواء المحلي", "", texts);
  texts = changed("sources.json", "https://agency.example/1", "ftp://agency.example/1", texts);
  texts = changed("population.csv", "inner,4000", "iner,4000", texts);
  expect(faultsOf(texts).map(({ file }) => file)).toEqual([EVENTS, "parties.yaml", "population.csv", "sources.json"]);
});

test("no file at all gives faults, not a crash", () => {
  expect(faultsOf(new Map()).map(({ file }) => file)).toEqual([
    "CHANGELOG.yaml",
    "besieged-counts.csv",
    "events",
    "gazetteer.csv",
    "parties.yaml",
    "places.geojson",
    "population.csv",
    "sources.json",
  ]);
});

test.each(["null", "7", "text", "- 7\n- null\n- [1]", "{ a: 1 }", "- id: { x: 1 }\n- id: [__proto__]"])(
  "a file that holds %j is refused",
  (text) => {
    for (const file of smallRecord.keys()) expect(faultsOf(new Map([...smallRecord, [file, text]]))).not.toEqual([]);
  },
);
