import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { loadMessages } from "../../language/loadMessages";
import { date, span } from "../../record/smallEvidence";
import type { Span } from "../../record/types";
import { describeSpanWhole, spanSentence } from "./describeSpanWhole";

const { record } = await compiledRecord();
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};
function said(id: string, wanted: (one: Span) => boolean, language: "en" | "ar" = "en"): string {
  const place = record.places.get(id);
  const found = place?.spans.find(wanted);
  if (!place || !found) throw new Error(`${id} has no such span`);
  return spanSentence(describeSpanWhole(found, place, record, words[language]), words[language]);
}

test("the siege of Daraya is told with its besieger, its dates and how certain they are", () => {
  const text = said("daraya", ({ track, status }) => track === "siege" && status === "besieged");
  expect(text).toMatch(/^Besieged, .*2012.* to .*August 2016/);
  expect(text).toContain("Besieger: Syrian government");
});

test("a status that reaches a place through its area says so", () => {
  expect(said("arbin", ({ through }) => through === "eastern-ghouta")).toContain("As part of Eastern Ghouta");
  expect(said("arbin", ({ through }) => through === "eastern-ghouta", "ar")).toContain("الغوطة الشرقية");
});

const certaintyOf = (given: Partial<Span>) => {
  const place = record.places.get("douma");
  if (!place) throw new Error("Douma is not there");
  return describeSpanWhole(span(given), place, record, words.en);
};

test("dates known to the day are said to be so, rough ones within which days", () => {
  expect(certaintyOf({ to: date("2016-05-01") }).certainty).toBe("Dates known to the day");
  expect(certaintyOf({ from: date("2013-10-15~", "2013-10-05", "2013-10-25") }).certainty).toBe(
    "Began between 5 October 2013 and 25 October 2013",
  );
  expect(certaintyOf({ from: date("2016-03-04?", "2016-03-04") }).certainty).toBe("Date uncertain");
});

test("a status without an end says that none is recorded, one without parties names nobody", () => {
  const { when, by } = certaintyOf({});
  expect(when).toBe("from 4 March 2016, no end recorded");
  expect(by).toBeNull();
});
