import { assert, property, string } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createSearch, type Search } from "../../src/evidence/search/createSearch";
import { searchEntries, type SearchHit } from "../../src/evidence/search/searchEntries";
import { createTranslate } from "../../src/language/createTranslate";
import { LANGUAGES, type Language } from "../../src/language/Language";
import { loadMessages } from "../../src/language/loadMessages";
import { compiledRecord } from "../record/compiledRecord";

const COMPILE_TIME = 60_000;
const searches = new Map<Language, Search>();

beforeAll(async () => {
  const { record, searchTexts } = await compiledRecord();
  for (const language of LANGUAGES) {
    const t = createTranslate(language, await loadMessages(language));
    searches.set(language, createSearch(searchEntries(record, searchTexts, t)));
  }
}, COMPILE_TIME);

function idOf(hit: SearchHit): string {
  if (hit.kind === "place") return hit.place.id;
  return hit.kind === "party" ? hit.party.id : hit.event.id;
}

/** The ids of what a query finds of a kind, best first. */
function found(query: string, kind: SearchHit["kind"], language: Language = "en"): readonly string[] {
  const all = searches.get(language)?.(query).kinds ?? [];
  return all.filter((one) => one.kind === kind).flatMap(({ hits }) => hits.map(idOf));
}

describe("a place is the first that is found by any of its spellings, in either script and either language", () => {
  test.each([
    ["daraya", "Daraya", "داريا"],
    ["daraya", "Darayya", "داريّا"],
    ["daraya", "Dārayyā", "دارِيَّا"],
    ["daraya", "Darraya", "داريـــا"],
    ["al-tal", "al-Tal", "التل"],
    ["al-tal", "at-Tall", "التلّ"],
    ["al-tal", "At Tall", "تل"],
    ["douma", "Douma", "دوما"],
    ["douma", "Duma", "دومـا"],
    ["douma", "dooma", "دُوما"],
    ["al-qadam", "al-Qadam", "القدم"],
    ["al-qadam", "alqadam", "حي القدم"],
    ["al-qadam", "El Kadam", "ٱلقدم"],
    ["al-ruhaybah", "al-Ruhaybah", "الرحيبة"],
    ["al-ruhaybah", "Ruhaiba", "الرحيبه"],
    ["al-ruhaybah", "ar-Ruheibah", "رحيبة"],
    ["jayroud", "Jayroud", "جيرود"],
    ["jayroud", "Jeroud", "جيروود"],
    ["al-dumayr", "ad-Dumayr", "الضمير"],
    ["al-dumayr", "Dumair", "ضمير"],
    ["al-nasiriyah", "an-Nasiriyah", "الناصرية"],
    ["al-nasiriyah", "Nasriyeh", "الناصريه"],
    ["al-atnah", "al-Atneh", "العطنة"],
    ["eastern-qalamoun", "East Qalamoun", "القلمون الشرقي"],
    ["eastern-qalamoun", "eastern kalamoun", "قلمون الشرقى"],
    ["eastern-ghouta", "Eastern Ghouta", "الغوطة الشرقية"],
    ["eastern-ghouta", "eastern gouta", "الغوطه الشرقيه"],
    ["moadamiya", "Moadamiyat ash-Sham", "معضمية الشام"],
    ["moadamiya", "Mouadamiya", "معضميه الشام"],
    ["yarmouk", "Yarmuk", "مخيم اليرموك"],
    ["yarmouk", "yarmouk camp", "اليرموك"],
    ["al-hajar-al-aswad", "al-Hajar al-Aswad", "الحجر الأسود"],
    ["al-hajar-al-aswad", "hajar aswad", "الحجر الاسود"],
    ["khan-al-shih", "Khan ash-Shih", "خان الشيح"],
    ["khan-al-shih", "Khan al-Sheeh", "خان الشيحِ"],
    ["kafr-batna", "KafrBatna", "كفربطنا"],
    ["kafr-batna", "Kefr Batnah", "كفر بطنة"],
    ["ein-tarma", "Ayn Tarma", "عين ترما"],
    ["ein-tarma", "ain terma", "عين تيرما"],
    ["hammouriyeh", "Hamouriya", "حمورية"],
    ["hammouriyeh", "Hammuriyah", "حموريه"],
    ["al-waer", "al-Wa'er", "الوعر"],
    ["al-waer", "alwaer", "حي الوعر"],
    ["wadi-barada", "Wadi Barada", "وادي بردى"],
    ["wadi-barada", "wady barada", "وادى بردي"],
    ["zabadani", "az-Zabadani", "الزبداني"],
    ["zabadani", "Zabadany", "الزبدانى"],
    ["foua", "al-Fu'ah", "الفوعة"],
    ["qudsaya", "Qudsayya", "قدسيا"],
    ["qudsaya", "Kudsaya", "قدسيّا"],
    ["idlib", "Idleb", "ادلب"],
    ["81st-armoured-brigade", "81st armored brigade", "اللواء ٨١"],
    ["81st-armoured-brigade", "liwa 81", "اللواء ۸۱"],
    ["otaya", "Utaya", "اوتايا"],
    ["harasta", "Harsta", "حرسـتا"],
    ["madaya", "Madayya", "مضايّا"],
    ["qaboun", "Kaboun", "قابون"],
  ])("%s: %s, %s", (id, english, arabic) => {
    for (const language of LANGUAGES)
      for (const query of [english, arabic]) expect([query, found(query, "place", language)[0]]).toEqual([query, id]);
  });
});

describe("what the founding reports tell is found by what a reader remembers of it", () => {
  test.each([
    ["al-qadam-is-rebel-truce-2015-10-01", "Qadam truce Islamic State 2015", "هدنة القدم تنظيم الدولة 2015"],
    ["eq-tentative-deal-2017-07-16", "eastern qalamoun agreement July 2017", "القلمون الشرقي اتفاق تموز 2017"],
    ["is-leaves-front-ghouta-2014-06", "Islamic State leaves Ghouta 2014", "تنظيم الدولة الغوطة 2014 انسحاب"],
    ["al-tal-agreement-2016-11-26", "at-Tall agreement 2016-11-26", "اتفاق التل ٢٠١٦"],
    ["jai-denies-truce-2016-03-04", "Jaish al-Islam denies truce", "جيش الإسلام ينفي هدنة"],
  ])("%s", (id, english, arabic) => {
    for (const query of [english, arabic]) {
      for (const language of LANGUAGES)
        expect([query, found(query, "event", language)]).toEqual([query, expect.arrayContaining([id])]);
    }
  });

  test("an agreement has a page, and is found as such too", () => {
    expect(found("al-Tal agreement 2016", "agreement")).toContain("al-tal-agreement-2016-11-26");
  });

  test("a party is found by its name, its short name and its other names", () => {
    for (const query of ["Jaish al-Islam", "Jaysh al Islam", "جيش الإسلام", "جيش الاسلام"])
      expect(found(query, "party")[0]).toBe("jaish-al-islam");
    expect(found("SAA", "party")[0]).toBe("syrian-army");
  });
});

test("a date finds the events of that day, month or year", async () => {
  const { record } = await compiledRecord();
  for (const query of ["2016-03-04", "4 March 2016", "4 آذار 2016"]) {
    const ids = found(query, "event");
    expect(ids).toContain("jai-denies-truce-2016-03-04");
    for (const id of ids.slice(0, 2)) expect(record.events.get(id)?.date.edtf).toContain("2016-03-04");
  }
});

test("a place that is named among other words is found with what the other words find", () => {
  expect(found("truce in Beit Sahm", "place")[0]).toBe("beit-sahm");
  expect(found("هدنة في بيت سحم", "place", "ar")[0]).toBe("beit-sahm");
  expect(found("Douma 2016", "place")[0]).toBe("douma");
});

test("what is typed halfway finds already", () => {
  for (const query of ["dara", "Daray", "داري"]) expect(found(query, "place")).toContain("daraya");
});

test("words that no entry holds together find those that hold some, and it is said", () => {
  const search = searches.get("en");
  expect(search?.("Douma xylophone")).toMatchObject({ isPartial: true });
  expect(search?.("xylophone zzzzzz")).toEqual({ kinds: [], count: 0, isPartial: false });
});

test("hostile queries find nothing or something, and never fail", () => {
  const search = searches.get("en");
  const hostile = [
    "",
    "   \t\n",
    "x".repeat(100_000),
    "داريا ".repeat(20_000),
    "(.*)+[a-z]{9,}\\",
    "__proto__",
    "constructor prototype toString",
    "\u202e\u2066\u200f",
    "<img src=x onerror=alert(1)>",
    "\0\ud800",
    "' OR 1=1 --",
    "*",
  ];
  for (const query of hostile) expect(search?.(query).count).toBeGreaterThanOrEqual(0);
  for (const query of ["", "  ", "\u202e\u2066\u200f", "__proto__"]) expect(search?.(query).count).toBe(0);
  expect(found("\u202eداريا\u202c", "place")[0]).toBe("daraya");
  assert(
    property(string({ unit: "binary", maxLength: 40 }), (query) => {
      expect(search?.(query).count).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
