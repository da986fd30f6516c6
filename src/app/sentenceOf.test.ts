import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { createTranslate } from "../language/createTranslate";
import type { Language } from "../language/Language";
import { loadMessages } from "../language/loadMessages";
import { dayOfIso } from "../record/day";
import { createIndex } from "../record/recordIndex";
import type { Evidence } from "../record/evidence";
import { disputeSentence } from "./disputeSentence";
import { sentenceOf, sentenceText } from "./sentenceOf";

const { record, index, evidence: evidenceOf } = await compiledRecord();
const ghouta = evidenceOf.get("eastern-ghouta") ?? null;
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};

function partsOn(iso: string, place: string | null, evidence: Evidence | null = null, language: Language = "en") {
  const day = dayOfIso(iso) ?? 0;
  const found = place === null ? null : (record.places.get(place) ?? null);
  return sentenceOf({
    record,
    index,
    day,
    place: found,
    dispute:
      found &&
      evidence &&
      disputeSentence({
        record,
        place: found,
        state: index.placeStateAt(found.id, day),
        day,
        evidence,
        t: words[language],
      }),
    t: words[language],
  });
}
const textOn = (...day: Parameters<typeof partsOn>) => sentenceText(partsOn(...day));

describe("the headline of 4 March 2016", () => {
  test("counts places, on the seventh day of the ceasefire", () => {
    const text = textOn("2016-03-04", null);
    expect(text).toMatch(
      /^Cessation of hostilities \(United States and Russia\), day 7\. \d+ places are mapped as besieged/,
    );
    expect(text).toContain("A truce is disputed in");
  });

  test("says of Douma who affirms the truce and who denies it, each by name", () => {
    const parts = partsOn("2016-03-04", "douma", ghouta);
    expect(parts.map((part) => part.about)).toEqual(["place", "dispute"]);
    expect(parts[0]?.text).toMatch(/^Douma: besieged since about 15 October 2013, disputed .* since 4 March 2016\.$/);
    expect(parts[1]?.text).toMatch(/affirmed by Russia.*, denied by Jaish al-Islam\.$/);
  });

  test("says the same in Arabic", () => {
    const text = textOn("2016-03-04", "douma", ghouta, "ar");
    expect(text).toMatch(/^دوما: محاصَرة منذ/);
    expect(text).toContain("جيش الإسلام");
  });

  test("names no side before the evidence is there", () => {
    expect(partsOn("2016-03-04", "douma")).toHaveLength(1);
  });
});

test("people on their way are said to leave a place by its name", () => {
  expect(textOn("2018-04-10", null)).toContain("People are being moved out of Douma");
  expect(textOn("2018-04-10", null, null, "ar")).toContain("إجلاء جارٍ من دوما");
});

test("of many that people leave, two are named and the others counted, as places and not as parties", () => {
  expect(textOn("2018-03-25", null)).toMatch(/moved out of .+, .+ and \d+ other places\.$/);
  expect(textOn("2018-03-25", null, null, "ar")).toMatch(/و\d+ أماكن أخرى\.$/);
});

test("the headline of any day fits two lines of a wide page", () => {
  for (let day = dayOfIso("2011-03-15") ?? 0; day <= (dayOfIso("2018-12-31") ?? 0); day += 7) {
    const text = sentenceText(sentenceOf({ record, index, day, place: null, dispute: null, t: words.en }));
    expect(text.length).toBeLessThan(235);
  }
});

test("a place without a status has a headline that says so", () => {
  expect(textOn("2011-03-15", "douma", ghouta)).toBe("Douma: no siege, truce or evacuation recorded on this day.");
});

test("the first day counts nothing, in both languages", () => {
  expect(textOn("2011-03-15", null)).toBe("No place is mapped as besieged.");
  expect(textOn("2011-03-15", null, null, "ar")).toBe("لا مكان محاصَر على الخريطة.");
});

test.each([
  ["en", "According to the opposition: No place named as besieged."],
  ["ar", "بحسب المعارضة: لا مكان يُذكر محاصَراً."],
] as const)("an account that names no siege is not made to deny any (%s)", (language, said) => {
  const day = dayOfIso("2016-03-04") ?? 0;
  const opposition = createIndex(record, "opposition");
  const parts = sentenceOf({
    record,
    index: opposition,
    account: "opposition",
    day,
    place: null,
    dispute: null,
    t: words[language],
  });
  expect(opposition.stateAt(day).size).toBeGreaterThan(0);
  expect(sentenceText(parts).startsWith(said)).toBe(true);
});

test("every day of every year has a headline in both languages, without a gap or a message id", () => {
  for (let year = 2011; year <= 2018; year += 1) {
    for (const date of ["03-20", "07-01", "11-27"]) {
      for (const language of ["en", "ar"] as const) {
        const text = textOn(`${year}-${date}`, "al-qadam", ghouta, language);
        expect(text).not.toMatch(/app\.|states\.|undefined|[{}]/);
        expect(textOn(`${year}-${date}`, null, null, language)).not.toMatch(/app\.|states\.|undefined|[{}]/);
      }
    }
  }
});
