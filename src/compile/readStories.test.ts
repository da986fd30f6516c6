import { describe, expect, test } from "vitest";
import { dayOfIso } from "../record/day";
import { openStory } from "../record/openStory";
import { compileRecord } from "./compileRecord";
import { emitRecord } from "./emitRecord";
import { printFault } from "./fault";
import type { Texts } from "./readEntries";
import { changed, smallRecord } from "./smallRecord";

const STORY = "stories/from-siege-to-buses.yaml";
const ENGLISH = "In [Inner](place:inner) the army [closed the roads](event:truce-2015).";

function faultsOf(texts: Texts): readonly string[] {
  const compiled = compileRecord(texts);
  return compiled.ok ? [] : compiled.failure.map(printFault);
}

test("a story is emitted as a file of its own, which the browser opens", () => {
  const compiled = compileRecord(smallRecord);
  if (!compiled.ok) throw new Error(compiled.failure.map(printFault).join("\n"));
  const { files, stories } = emitRecord(compiled.value);
  const address = stories[0]?.address ?? "";
  expect(address).toMatch(/^record\/stories\/from-siege-to-buses\.[0-9a-f]{8}\.json$/);
  const opened = openStory(JSON.parse(files.get(address) ?? "null"));
  expect(opened).toMatchObject({
    ok: true,
    value: {
      id: "from-siege-to-buses",
      report: "agency-2013-05-02",
      chapters: [
        { id: "siege", day: dayOfIso("2013-05-01"), until: dayOfIso("2013-05-09"), place: "inner", layers: ["siege"] },
        { id: "buses", until: null, place: null, view: null, layers: null, according: "un" },
      ],
    },
  });
  expect(opened.ok && opened.value.chapters[0]?.text.en).toEqual([
    [
      { kind: "words", words: "In " },
      { kind: "link", words: "Inner", to: { kind: "place", id: "inner" } },
      { kind: "words", words: " the army " },
      { kind: "link", words: "closed the roads", to: { kind: "event", id: "truce-2015" } },
      { kind: "words", words: "." },
    ],
  ]);
});

test.each([
  ["null", null],
  [
    "a chapter without a day",
    { id: "a", title: { en: "A", ar: "A" }, summary: { en: "A", ar: "A" }, report: null, chapters: [{}] },
  ],
  ["prototype keys", JSON.parse('{"__proto__":{"id":"a"}}')],
])("a damaged file (%s) is a failure", (_, json) => {
  expect(openStory(json)).toMatchObject({ ok: false, failure: { kind: "damaged" } });
});

describe("each mistake gives one fault on its line", () => {
  test.each([
    [
      "a wrong id of a source",
      "report: agency-2013-05-02",
      "report: agency-2013-05-03",
      /:3: .*no source.*"agency-2013-05-02"\?/,
    ],
    ["a wrong id of a place", "    place: inner", "    place: iner", /:9: .*no place "iner".*"inner"\?/],
    ["a day that the calendar lacks", "day: 2013-05-01", "day: 2013-02-30", /:7: "2013-02-30" is no day/],
    ["a day outside the map's time", "day: 2016-06-01", "day: 2019-06-01", /:17: "2019-06-01" is no day/],
    ["a run that ends before it begins", "until: 2013-05-09", "until: 2013-04-09", /:8: .*before it begins/],
    ["a view outside Syria", "[33.45, 36.45, 11]", "[36.45, 33.45, 99]", /:10: .*zoom from 6 to 14/],
    ["a chapter that stands twice", "- id: buses", "- id: siege", /:15: .*"siege" stands twice/],
    ["a missing translation", ", ar: أغلقت الطرق", "", /:6: .*"chapters\[0\]\.title\.ar" is missing/],
    ["an unknown key", "    place: inner", "    plase: inner", /"chapters\[0\]\.plase" is not known/],
  ])("%s", (_, from, to, says) => {
    const faults = faultsOf(changed(STORY, from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(says);
  });

  test.each([
    ["a sentence that rests on nothing", `${ENGLISH} Nobody was asked.`, /rests on no event: "Nobody was asked\."/],
    [
      "a sentence behind a semicolon that rests on nothing",
      `Nobody was asked; ${ENGLISH}`,
      /rests on no event: "Nobody was asked;"/,
    ],
    [
      "a number that the events do not bear",
      ENGLISH.replace("the army", "forty men of the army"),
      /No event that is cited bears 40: "In Inner forty men/,
    ],
    ["a name that the events do not bear", ENGLISH.replace("the army", "Colonel Somebody"), /bears Colonel, Somebody:/],
    ["a link to an event that is not there", ENGLISH.replace("truce-2015", "truce-2051"), /no event "truce-2051"/],
    [
      "a link that runs",
      ENGLISH.replace("place:inner", ["javascript", "alert(1)"].join(":")),
      /A link leads to "javascript:alert\(1\)"/,
    ],
    ["a link out of the site", ENGLISH.replace("place:inner", "https://example.org"), /links lead to place/],
    ["HTML", `${ENGLISH} <img src=x onerror=alert(1)>`, /"html" has no place/],
    ["a picture", `${ENGLISH} ![x](y)`, /"image" has no place/],
    ["a heading", `# ${ENGLISH}`, /"heading" has no place/],
  ])("%s", (_, text, says) => {
    const faults = faultsOf(changed(STORY, ENGLISH, text));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.some((fault) => says.test(fault))).toBe(true);
  });

  test.each([
    ["a number in a summary", /One town\./, "One town of 4000 people.", /:2: No event that is cited bears 4000/],
    [
      "a name in a chapter's title",
      /(title: \{ en: )The roads are closed/,
      "$1Roads of Somebody",
      /:6: .*bears Somebody/,
    ],
  ])("%s that the events do not bear", (_, from, to, says) => {
    const story = (smallRecord.get(STORY) ?? "").replace(from, to);
    expect(story).not.toBe(smallRecord.get(STORY));
    expect(faultsOf(new Map([...smallRecord, [STORY, story]]))).toEqual([expect.stringMatching(says)]);
  });

  test("an event that one language cites alone", () => {
    const faults = faultsOf(changed(STORY, "[left](event:departure-2016)", "[left](event:truce-2015)"));
    expect(faults).toEqual([expect.stringContaining("One language cites truce-2015, departure-2016")]);
  });

  test("a file that no story can have", () => {
    const texts = new Map([...smallRecord, ["stories/My Story.yml", "[]"]]);
    expect(faultsOf(texts)).toEqual([expect.stringContaining("not that of a story")]);
  });
});
