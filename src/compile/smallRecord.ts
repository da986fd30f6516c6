import type { Texts } from "./readEntries";

const square = (west: number, south: number, size: number): number[][][] => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
/** One entry a line, so that a line is an entry. */
const linesOf = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
const name = (en: string): { en: string; ar: string } => ({ en, ar: "اسم" });
const described = {
  aliases: [],
  governorate: null,
  group: "valley",
  precision: 200,
};

const places = [
  {
    type: "Feature",
    properties: {
      id: "pocket",
      name: name("The pocket"),
      kind: "area",
      areas: [],
      point: [36.5, 33.5],
      ...described,
      from: "2013",
      to: "2016-05-01",
      part: null,
    },
    geometry: { type: "Polygon", coordinates: square(36.4, 33.4, 0.2) },
  },
  {
    type: "Feature",
    properties: { id: "pocket", from: "2016-05-01", to: null, part: null },
    geometry: { type: "Polygon", coordinates: square(36.4, 33.4, 0.1) },
  },
  {
    type: "Feature",
    properties: {
      id: "inner",
      name: name("Inner"),
      kind: "town",
      areas: ["pocket"],
      point: [36.45, 33.45],
      ...described,
    },
    geometry: { type: "Polygon", coordinates: square(36.44, 33.44, 0.02) },
  },
  {
    type: "Feature",
    properties: {
      id: "outer",
      name: name("Outer"),
      kind: "town",
      areas: ["pocket"],
      point: [36.55, 33.55],
      ...described,
    },
    geometry: { type: "Polygon", coordinates: square(36.54, 33.54, 0.02) },
  },
  {
    type: "Feature",
    properties: { id: "idlib", name: name("Idlib"), kind: "city", areas: [], point: [36.63, 35.93], ...described },
    geometry: { type: "Point", coordinates: [36.63, 35.93] },
  },
];

const parties = `- id: syrian-government
  name: { en: Syrian government, ar: الحكومة السورية }
  short: { en: government, ar: الحكومة }
  kind: government
  descriptor: { en: the government in Damascus, ar: الحكومة في دمشق }
- id: republican-guard
  name: { en: Republican Guard, ar: الحرس الجمهوري }
  short: { en: Republican Guard, ar: الحرس الجمهوري }
  kind: government
  descriptor: { en: a guard force, ar: قوات حرس }
  parent: syrian-government
  parentIs: part-of
- id: local-brigade
  name: { en: Local brigade, ar: اللواء المحلي }
  short: { en: brigade, ar: اللواء }
  kind: armed-opposition
  descriptor: { en: a local group, ar: مجموعة محلية }
- id: old-brigade
  name: { en: Old brigade, ar: اللواء القديم }
  short: { en: brigade, ar: اللواء }
  kind: armed-opposition
  descriptor: { en: a group, ar: مجموعة }
  parent: syrian-government
  parentIs: grew-out-of
`;

const sources = [
  {
    id: "agency-2013-05-02",
    type: "webpage",
    title: "Siege closes",
    publisher: "Agency",
    issued: { "date-parts": [[2013, 5, 2]] },
    URL: "https://agency.example/1",
    language: "en",
    custom: { kind: "agency", seen: true },
  },
  {
    id: "paper-undated",
    type: "webpage",
    title: "On the truce",
    publisher: "Paper",
    issued: { literal: "undated" },
    language: "ar",
    custom: { kind: "news", seen: false },
  },
  {
    id: "report-2016-06",
    type: "report",
    title: "Departures",
    publisher: "Observers",
    issued: { "date-parts": [[2016, 6]], circa: true },
    language: "en",
    custom: { kind: "monitor", seen: true },
  },
];

const events = `- id: siege-2013
  kind: siege-start
  date: 2013-05-01
  places: [pocket]
  parties: [syrian-government]
  summary: { en: The army closed the roads., ar: أغلق الجيش الطرق. }
  sources: [agency-2013-05-02]
  confidence: high
  effects:
    - { track: siege, places: [pocket], becomes: besieged, by: [syrian-government], members: true }

- id: truce-2015
  kind: truce-agreed
  date: 2015-03~
  places: [inner]
  parties: [republican-guard, local-brigade]
  summary: { en: A truce was agreed., ar: اتُّفق على هدنة. }
  claims:
    - by: local-brigade
      stance: denies
      says: { en: no truce, ar: لا هدنة }
      source: paper-undated
  sources: [paper-undated]
  confidence: medium
  effects:
    - { track: truce, places: [inner], becomes: in-force, with: [republican-guard, local-brigade] }

- id: departure-2016
  kind: evacuation
  date: 2016-06-01/2016-06-03
  places: [inner]
  parties: [syrian-government]
  summary: { en: Buses left., ar: غادرت الحافلات. }
  figures:
    - { what: { en: people who left, ar: مغادرون }, value: 900, moved: true }
    - { what: { en: people who left, ar: مغادرون }, value: 1100, moved: true }
    - { what: { en: buses, ar: حافلات }, value: 20 }
  destinations: [idlib]
  sources: [report-2016-06]
  confidence: high
  effects:
    - { track: evacuation, places: [inner], becomes: evacuating, by: [syrian-government] }
    - { track: evacuation, places: [inner], becomes: evacuated, date: 2016-06-03 }
    - { track: truce, places: [inner], becomes: ended, agreement: truce-2015 }
    - { track: siege, places: [pocket], becomes: lifted, by: [syrian-government], members: true, date: 2016-06-03 }
`;

const changes = `- date: 2026-11-20
  what: { en: The truce has a date of its own., ar: صار للهدنة تاريخ خاص بها. }
  why: { en: A source gives it., ar: يذكره مصدر. }
  ids: [truce-2015, inner, paper-undated]
- date: 2026-11-19
  what: { en: First record., ar: أول سجل. }
  why: { en: First., ar: الأول. }
  ids: []
`;

const story = `title: { en: From siege to buses, ar: من الحصار إلى الحافلات }
summary: { en: One town., ar: بلدة واحدة. }
report: agency-2013-05-02
chapters:
  - id: siege
    title: { en: The roads are closed, ar: أغلقت الطرق }
    day: 2013-05-01
    until: 2013-05-09
    place: inner
    view: [33.45, 36.45, 11]
    layers: [siege]
    text:
      en: "In [Inner](place:inner) the army [closed the roads](event:truce-2015)."
      ar: "في [إنر](place:inner) [أغلق الجيش الطرق](event:truce-2015)."
  - id: buses
    title: { en: The buses, ar: الحافلات }
    day: 2016-06-01
    according: un
    text:
      en: "On [1 June](day:2016-06-01) *about* a thousand people [left](event:departure-2016)."
      ar: "في [1 حزيران](day:2016-06-01) [غادر](event:departure-2016) *نحو* ألف شخص."
`;

/** A record with one of each, for tests to break: a pocket that lost ground, two towns in it, a siege, a truce, a departure. */
export const smallRecord: Texts = new Map([
  ["places.geojson", `{ "type": "FeatureCollection", "features": ${linesOf(places)} }`],
  ["parties.yaml", parties],
  ["CHANGELOG.yaml", changes],
  ["sources.json", linesOf(sources)],
  ["events/valley.yaml", events],
  ["stories/from-siege-to-buses.yaml", story],
  ["gazetteer.csv", "place,name,longitude,latitude,metres\nidlib,Idlib,36.63176,35.93062,1000\n"],
  [
    "population.csv",
    "place,value,date,qualifier_en,qualifier_ar,by,note_en,note_ar,source\n" +
      "inner,4000,2014-05,about,نحو,local-brigade,besieged,محاصَرون,agency-2013-05-02\n",
  ],
  [
    "besieged-counts.csv",
    "by,date,people,qualifier_en,qualifier_ar,sourced,source,note_en,note_ar\n" +
      "un,2014-02~,245000,about,نحو,true,agency-2013-05-02,a sum,مجموع\n",
  ],
]);

/** The small record with one text in a file changed; an unknown text is the test's own mistake. */
export function changed(file: string, from: string, to: string, texts: Texts = smallRecord): Texts {
  const text = texts.get(file) ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return new Map([...texts, [file, text.replace(from, () => to)]]);
}
