import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { comparedDays } from "../../src/app/compare/comparedDays";
import { CompareList } from "../../src/app/compare/CompareList";
import { comparisonAddress } from "../../src/app/compare/comparisonAddress";
import { comparisonCsv } from "../../src/app/compare/comparisonCsv";
import type { ComparisonMatter } from "../../src/app/compare/ComparisonMatter";
import { comparisonGroups, comparisonRows, type ComparisonRow } from "../../src/app/compare/comparisonRows";
import { comparisonText } from "../../src/app/compare/comparisonText";
import { describeCause } from "../../src/app/compare/describeCause";
import { createTranslate, type Translate } from "../../src/language/createTranslate";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { dateOf } from "../../src/record/causesOf";
import { DAY_FRAME, dayOfIso } from "../../src/record/day";
import { describeSpanWhole } from "../../src/time/chronicle/describeSpanWhole";
import { FIRST_STATE } from "../../src/state/appState";
import { readAddress } from "../../src/state/readAddress";
import { passingRows } from "../../src/app/compare/passingRows";
import { compiledRecord, type RealRecord } from "../record/compiledRecord";

let real: RealRecord;
let en: Translate;
let ar: Translate;
beforeAll(async () => {
  real = await compiledRecord();
  en = createTranslate("en", await loadMessages("en"));
  ar = createTranslate("ar", await loadMessages("ar"));
}, 60_000);

const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
const rowsOf = (one: string, other: string, t = en): readonly ComparisonRow[] =>
  comparisonRows(real.record, real.index, comparedDays(day(one), day(other)), t);
const matterOf = (one: string, other: string, account: ComparisonMatter["account"] = null): ComparisonMatter => ({
  ...comparedDays(day(one), day(other)),
  record: real.record,
  account,
  address: "https://truceline.example/?screen=compare",
});
const passingOf = (one: string, other: string, t = en): readonly ComparisonRow[] =>
  passingRows(real.record, real.index, comparedDays(day(one), day(other)), t);
const NONE = { groups: [], count: 0 };
const nothing = (): void => undefined;

describe("two days", () => {
  test("are put in order, whichever was chosen first", () => {
    expect(comparedDays(17_000, 16_000)).toEqual({ earlier: 16_000, later: 17_000 });
    expect(comparedDays(16_000, 17_000)).toEqual({ earlier: 16_000, later: 17_000 });
  });

  test("are a year apart where none was chosen, within the timeline, also from 29 February", () => {
    expect(comparedDays(day("2016-03-04"), null)).toEqual({ earlier: day("2015-03-04"), later: day("2016-03-04") });
    expect(comparedDays(day("2016-02-29"), null).earlier).toBe(day("2015-02-28"));
    expect(comparedDays(DAY_FRAME.earliest, null).earlier).toBe(DAY_FRAME.earliest);
  });

  test("that are one and the same differ nowhere", () => {
    expect(rowsOf("2016-03-04", "2016-03-04")).toEqual([]);
  });
});

describe("what differs", () => {
  test("round the evacuation of Daraya is Daraya, by the event that ended its siege", () => {
    const daraya = rowsOf("2016-08-20", "2016-09-01").find(({ place }) => place.id === "daraya");
    expect(daraya?.change).toBe("besieged → evacuated");
    expect(daraya?.causes.map(({ event }) => event.date.edtf)).toContain("2016-08-27");
  });

  test("is every place whose state differs, each once, and always has an event behind it", () => {
    const rows = rowsOf("2013-01-01", "2018-12-31");
    const changed = real.index.changes(day("2013-01-01"), day("2018-12-31")).map(({ place }) => place);
    expect(rows.map(({ place }) => place.id).toSorted()).toEqual(changed.toSorted());
    expect(rows.filter(({ causes }) => causes.length === 0).map(({ place }) => place.id)).toEqual([]);
    const groups = comparisonGroups(rows);
    expect(groups.reduce((sum, { alike }) => sum + 1 + alike.length, 0)).toBe(rows.length);
  });

  test("puts the places of an area that differ alike to the area", () => {
    const groups = comparisonGroups(rowsOf("2016-02-20", "2016-03-04"));
    expect(groups.find(({ place }) => place.id === "eastern-ghouta")?.alike.length).toBeGreaterThan(10);
  });

  test("is told by its own date where the event that tells it is of another one", () => {
    const alAtnah = rowsOf("2015-08-27", "2016-08-27").find(({ place }) => place.id === "al-atnah");
    expect(alAtnah?.causes.map((cause) => describeCause(cause, en))).toEqual([
      "about 2016, told by an event of 22 May 2017: Aid delivered",
    ]);
    expect(alAtnah?.causes.map((cause) => describeCause(cause, ar))).toEqual([
      `قرابة 2016، بحسب حدث تاريخه 22 أيار 2017: ${ar("evidence.event-kind.aid-delivery")}`,
    ]);
  });

  test("that followed from an earlier agreement is told by its own date, and an end on the day after by the event's", () => {
    const causesAt = (one: string, other: string, id: string): readonly string[] =>
      rowsOf(one, other)
        .filter(({ place }) => place.id === id)
        .flatMap(({ causes }) => causes.map((cause) => describeCause(cause, en)));
    expect(causesAt("2016-02-01", "2016-04-10", "madaya")).toContain(
      "about March 2016, by an event of 24 September 2015: Agreement reached",
    );
    expect(causesAt("2016-10-13", "2016-10-14", "al-hameh")).toEqual(["13 October 2016: Convoy leaves"]);
  });

  test.each([
    ["2015-08-27", "2016-08-27"],
    ["2015-03-04", "2016-03-04"],
    ["2013-01-01", "2018-12-31"],
    ["2016-12-01", "2018-05-01"],
  ])("between %s and %s never rests on what took hold after both", (one, other) => {
    const causes = [...rowsOf(one, other), ...passingOf(one, other)].flatMap((row) => row.causes);
    expect(causes.length).toBeGreaterThan(10);
    expect(
      causes.filter((cause) => dateOf(cause).earliest > day(other)).map((cause) => describeCause(cause, en)),
    ).toEqual([]);
  });

  test("is listed with its events in both languages, without a word missing", () => {
    for (const t of [en, ar]) {
      const markup = renderToStaticMarkup(
        <LanguageProvider translate={t}>
          <CompareList
            groups={comparisonGroups(rowsOf("2013-01-01", "2018-12-31", t))}
            of="differences"
            selection="daraya"
            onPlace={nothing}
            hrefOf={(id) => `?place=${id}`}
            onDay={nothing}
          />
        </LanguageProvider>,
      );
      expect(markup).toContain(real.record.places.get("daraya")?.name[t.language]);
      expect(markup).not.toMatch(/>(compare|evidence|time|states)\.|undefined|NaN/);
    }
  });
});

describe("what began and ended between two days", () => {
  test("is told with its dates and events, though neither day shows it", () => {
    const daraya = passingOf("2016-08-20", "2016-09-01").find(({ place }) => place.id === "daraya");
    expect(daraya?.change).toMatch(/August 2016/);
    expect(daraya?.causes.length).toBeGreaterThan(0);
    for (const { event } of daraya?.causes ?? []) expect(event.date.edtf).toMatch(/^2016-08/);
  });

  test("holds on neither day, not even possibly", () => {
    const [earlier, later] = [day("2015-03-04"), day("2016-03-04")];
    const rows = passingOf("2015-03-04", "2016-03-04");
    expect(rows.length).toBeGreaterThan(0);
    const held = rows.flatMap(({ place, change }) =>
      real.index
        .spansOf(place.id)
        .filter(({ from, to }) => [earlier, later].some((one) => from.earliest <= one && (!to || one < to.latest)))
        .map((span) => describeSpanWhole(span, place, real.record, en).when)
        .filter((when) => change?.split("; ").some((words) => words.endsWith(`, ${when}`))),
    );
    expect(held).toEqual([]);
    expect(rows.filter(({ causes }) => causes.length === 0)).toEqual([]);
  });

  test("is nothing between a day and itself, or its neighbour", () => {
    expect(passingOf("2016-08-26", "2016-08-26")).toEqual([]);
    expect(passingOf("2016-08-26", "2016-08-27")).toEqual([]);
  });

  test("is listed, saved and read in both languages, without a word missing", () => {
    for (const t of [en, ar]) {
      const rows = passingOf("2015-03-04", "2016-09-01", t);
      const groups = comparisonGroups(rows);
      const markup = renderToStaticMarkup(
        <LanguageProvider translate={t}>
          <CompareList
            {...{ groups }}
            of="passed"
            selection={null}
            onPlace={nothing}
            hrefOf={(id) => id}
            onDay={nothing}
          />
        </LanguageProvider>,
      );
      expect(markup).toContain(t("compare.passed-list"));
      const matter = matterOf("2015-03-04", "2016-09-01");
      const text = comparisonText(NONE, { groups, count: rows.length }, matter, t);
      expect(text).toContain(`\n\n${t("compare.passed-list")}\n\n`);
      const table = comparisonCsv([], rows, matter, t);
      expect(table.trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
      for (const words of [markup, text, table]) {
        expect(words).not.toMatch(/(?:^|[>,\s])(compare|evidence|time|states|chronicle)\.[a-z]|undefined|NaN/m);
      }
    }
  });
});

describe("the file of differences", () => {
  test("has a line for each place, with its names, both states and the events", () => {
    const text = comparisonCsv(rowsOf("2016-08-20", "2016-09-01"), [], matterOf("2016-08-20", "2016-09-01"), en);
    const [head, ...lines] = text.replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(head).toBe(
      "place,name_en,name_ar,2016-08-20,2016-09-01,change,events,event_dates,effect_dates,account,version",
    );
    expect(lines).toHaveLength(rowsOf("2016-08-20", "2016-09-01").length);
    expect(lines.find((line) => line.startsWith("daraya,"))).toMatch(
      /^daraya,Daraya,داريا,Besieged,Evacuated,besieged → evacuated,/,
    );
  });

  test("never gives a spreadsheet a formula to run, and keeps commas and quotes within their cell", () => {
    const [row] = rowsOf("2016-08-20", "2016-09-01");
    if (!row) throw new Error("no difference to write");
    const hostile = { ...row, before: '=HYPERLINK("x"),1', after: "+1", change: "@SUM(A1)" };
    const text = comparisonCsv([hostile], [], matterOf("2016-08-20", "2016-09-01", "un"), en);
    expect(text).toMatch(/,un,[\w.+]+\r\n$/);
    expect(text).toContain(`"'=HYPERLINK(""x""),1",'+1,'@SUM(A1)`);
  });
});

describe("the text of differences", () => {
  test("says what is compared, by whose account, each difference with its events, the link and the version", () => {
    const groups = comparisonGroups(rowsOf("2016-08-20", "2016-09-01"));
    const text = comparisonText({ groups, count: 3 }, NONE, matterOf("2016-08-20", "2016-09-01", "siege-watch"), en);
    expect(text).toMatch(
      /^Truceline: what differs between 20 August 2016 and 1 September 2016\nAccording to Siege Watch\./,
    );
    expect(text).toMatch(/\n\nDaraya \(داريا\): besieged → evacuated\n(- .*\n)*- 27 August 2016: /);
    expect(text).toContain("\n\nhttps://truceline.example/?screen=compare\nRecord ");
  });

  test("in Arabic has no word missing and no mark that is not seen", () => {
    const groups = comparisonGroups(rowsOf("2013-01-01", "2018-12-31", ar));
    const text = comparisonText({ groups, count: groups.length }, NONE, matterOf("2013-01-01", "2018-12-31"), ar);
    expect(text).toContain("داريا (Daraya): ");
    expect(text).not.toMatch(/(compare|evidence|time|states)\.|undefined|NaN|[\u2066-\u2069]/);
  });

  test("of two days that do not differ says so", () => {
    const text = comparisonText(NONE, NONE, matterOf("2016-03-04", "2016-03-04"), en);
    expect(text).toContain("No place differs.");
  });
});

test("the link to a comparison names both days, and gives days, divider, layers and account back", () => {
  const state = { ...FIRST_STATE, swipe: 30, according: "un", layers: new Set(["siege"] as const) } as const;
  const { choices, notices } = readAddress(comparisonAddress(state, day("2015-01-01"), "ar"));
  expect(notices).toEqual([]);
  expect(comparisonAddress(state, day("2015-01-01"), "en")).toContain("day=2016-03-04");
  expect(choices).toMatchObject({
    screen: "compare",
    day: day("2016-03-04"),
    compare: day("2015-01-01"),
    swipe: 30,
    according: "un",
    layers: new Set(["siege"]),
    lang: "ar",
  });
});
