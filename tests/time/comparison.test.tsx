import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { comparedDays } from "../../src/app/compare/comparedDays";
import { CompareList } from "../../src/app/compare/CompareList";
import { comparisonAddress } from "../../src/app/compare/comparisonAddress";
import { comparisonCsv } from "../../src/app/compare/comparisonCsv";
import type { ComparisonMatter } from "../../src/app/compare/ComparisonMatter";
import { comparisonGroups, comparisonRows, type ComparisonRow } from "../../src/app/compare/comparisonRows";
import { comparisonText } from "../../src/app/compare/comparisonText";
import { createTranslate, type Translate } from "../../src/language/createTranslate";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { DAY_FRAME, dayOfIso } from "../../src/record/day";
import { FIRST_STATE } from "../../src/state/appState";
import { readAddress } from "../../src/state/readAddress";
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
    expect(daraya?.events.map(({ date }) => date.edtf)).toContain("2016-08-27");
  });

  test("is every place whose state differs, each once, and always has an event behind it", () => {
    const rows = rowsOf("2013-01-01", "2018-12-31");
    const changed = real.index.changes(day("2013-01-01"), day("2018-12-31")).map(({ place }) => place);
    expect(rows.map(({ place }) => place.id).toSorted()).toEqual(changed.toSorted());
    expect(rows.filter(({ events }) => events.length === 0).map(({ place }) => place.id)).toEqual([]);
    const groups = comparisonGroups(rows);
    expect(groups.reduce((sum, { alike }) => sum + 1 + alike.length, 0)).toBe(rows.length);
  });

  test("puts the places of an area that differ alike to the area", () => {
    const groups = comparisonGroups(rowsOf("2016-02-20", "2016-03-04"));
    expect(groups.find(({ place }) => place.id === "eastern-ghouta")?.alike.length).toBeGreaterThan(10);
  });

  test("is listed with its events in both languages, without a word missing", () => {
    for (const t of [en, ar]) {
      const markup = renderToStaticMarkup(
        <LanguageProvider translate={t}>
          <CompareList
            groups={comparisonGroups(rowsOf("2013-01-01", "2018-12-31", t))}
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

describe("the file of differences", () => {
  test("has a line for each place, with its names, both states and the events", () => {
    const text = comparisonCsv(rowsOf("2016-08-20", "2016-09-01"), matterOf("2016-08-20", "2016-09-01"), en);
    const [head, ...lines] = text.replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(head).toBe("place,name_en,name_ar,2016-08-20,2016-09-01,change,events,event_dates,account,version");
    expect(lines).toHaveLength(rowsOf("2016-08-20", "2016-09-01").length);
    expect(lines.find((line) => line.startsWith("daraya,"))).toMatch(
      /^daraya,Daraya,داريا,Besieged,Evacuated,besieged → evacuated,/,
    );
  });

  test("never gives a spreadsheet a formula to run, and keeps commas and quotes within their cell", () => {
    const [row] = rowsOf("2016-08-20", "2016-09-01");
    if (!row) throw new Error("no difference to write");
    const hostile = { ...row, before: '=HYPERLINK("x"),1', after: "+1", change: "@SUM(A1)" };
    const text = comparisonCsv([hostile], matterOf("2016-08-20", "2016-09-01", "un"), en);
    expect(text).toMatch(/,un,[\w.+]+\r\n$/);
    expect(text).toContain(`"'=HYPERLINK(""x""),1",'+1,'@SUM(A1)`);
  });
});

describe("the text of differences", () => {
  test("says what is compared, by whose account, each difference with its events, the link and the version", () => {
    const groups = comparisonGroups(rowsOf("2016-08-20", "2016-09-01"));
    const text = comparisonText(groups, 3, matterOf("2016-08-20", "2016-09-01", "siege-watch"), en);
    expect(text).toMatch(
      /^Truceline: what differs between 20 August 2016 and 1 September 2016\nAccording to Siege Watch\./,
    );
    expect(text).toMatch(/\n\nDaraya \(داريا\): besieged → evacuated\n(- .*\n)*- 27 August 2016: /);
    expect(text).toContain("\n\nhttps://truceline.example/?screen=compare\nRecord ");
  });

  test("in Arabic has no word missing and no mark that is not seen", () => {
    const groups = comparisonGroups(rowsOf("2013-01-01", "2018-12-31", ar));
    const text = comparisonText(groups, groups.length, matterOf("2013-01-01", "2018-12-31"), ar);
    expect(text).toContain("داريا (Daraya): ");
    expect(text).not.toMatch(/(compare|evidence|time|states)\.|undefined|NaN|[\u2066-\u2069]/);
  });

  test("of two days that do not differ says so", () => {
    const text = comparisonText([], 0, matterOf("2016-03-04", "2016-03-04"), en);
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
