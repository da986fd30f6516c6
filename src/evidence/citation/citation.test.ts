import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { beforeAll, describe, expect, test } from "vitest";
import { compiledRecord, type RealRecord } from "../../../tests/record/compiledRecord";
import { createTranslate, type Translate } from "../../language/createTranslate";
import { loadMessages } from "../../language/loadMessages";
import { dayOfIso } from "../../record/day";
import { citationOfEvent, citationOfView, type Citation } from "./citation";
import { CITATION_FORMS, citationForms } from "./citationForms";

let real: RealRecord;
let en: Translate;
let ar: Translate;
beforeAll(async () => {
  real = await compiledRecord();
  en = createTranslate("en", await loadMessages("en"));
  ar = createTranslate("ar", await loadMessages("ar"));
}, 60_000);

const AT = {
  url: "https://map.example/truceline/?day=2016-03-04&place=douma&layers=siege%2Ctruce&lang=en",
  accessed: "2026-11-25",
};
const MANAGED = CITATION_FORMS.filter((form) => form !== "text");
/** The library does not read a day of access in RIS; reference managers take it from Y2. */
const ACCESS_READ = { bibtex: true, ris: false, csl: true } as const;
const dateOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "date-parts" in value ? value["date-parts"] : undefined;

/** What a reference manager makes of a form. */
function readAgain(text: string) {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const [entry = {}] = data;
  return {
    title: entry["title"],
    URL: entry["URL"],
    issued: dateOf(entry["issued"]),
    accessed: dateOf(entry["accessed"]),
  };
}

function expectSame(citation: Citation, t: Translate): void {
  const forms = citationForms(citation, t);
  for (const form of MANAGED) {
    const read = readAgain(forms[form]);
    expect([form, read.title]).toEqual([form, citation.title]);
    // The library reads the address of a BibTeX entry as text and escapes it once more.
    expect([citation.url, encodeURI(citation.url)]).toContain(read.URL);
    expect([form, read.issued]).toEqual([form, [citation.issued.split("-").map(Number)]]);
    expect([form, read.accessed]).toEqual([
      form,
      ACCESS_READ[form] ? [citation.accessed.split("-").map(Number)] : undefined,
    ]);
  }
  expect(forms.text).toContain(citation.title);
  expect(forms.text.endsWith(citation.url)).toBe(true);
  expect(forms.text).toContain(citation.version);
  expect(forms.ris).toContain(`\nY2  - ${citation.accessed.replaceAll("-", "/")}\n`);
  expect(Object.values(forms).join("")).not.toMatch(/[\u2066-\u2069]/);
}

describe("read again by citation-js, a citation has the same title, address and dates", () => {
  test("of a view, in both languages, of every account", () => {
    const day = dayOfIso("2016-03-04") ?? 0;
    for (const t of [en, ar]) {
      for (const account of [null, "un", "siege-watch", "government", "opposition"] as const) {
        for (const place of [null, "douma"]) {
          const citation = citationOfView({ day, place, account }, real.record, AT, t);
          expect(citation.title).not.toMatch(/cite\.|according\./);
          expectSame(citation, t);
        }
      }
    }
  });

  test("of every fifth event, in both languages", () => {
    const events = [...real.record.events.values()].filter((_, at) => at % 5 === 0);
    expect(events.length).toBeGreaterThan(100);
    for (const event of events) for (const t of [en, ar]) expectSame(citationOfEvent(event, real.record, AT, t), t);
  }, 60_000);

  test.each([
    "100 % of {all} & #1 $5 a_b ~c ^d \\end",
    "}, url = {https://evil.example/}, x = {",
    "two\nlines\r\nER  - \nTY  - BOOK",
    '"quoted" <script>alert(1)</script>',
    "داريا {٪} و«قوسان»",
  ])("of a title that is hostile: %j", (title) => {
    const citation: Citation = {
      ...citationOfView({ day: 17_000, place: null, account: null }, real.record, AT, en),
      title,
    };
    const forms = citationForms(citation, en);
    for (const form of MANAGED) {
      const read = readAgain(forms[form]);
      expect([form, read.title]).toEqual([form, title.replaceAll(/\s+/g, " ")]);
      expect([AT.url, encodeURI(AT.url)]).toContain(read.URL);
    }
  });
});

test("an address cannot end its field", () => {
  const at = { ...AT, url: "https://map.example/?map=}\n{\\x" };
  const view = citationOfView({ day: 17_000, place: null, account: null }, real.record, at, en);
  const { bibtex, ris } = citationForms(view, en);
  expect(bibtex).toContain("url = {https://map.example/?map=%7D%0A%7B%5Cx}");
  expect(ris.trim().split("\n")).toHaveLength(11);
});
