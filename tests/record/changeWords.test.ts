import { beforeAll, expect, test } from "vitest";
import { createTranslate, type Translate } from "../../src/language/createTranslate";
import { changeWords } from "../../src/language/changeWords";
import { describeBesieged } from "../../src/language/describeBesieged";
import { describePlaceChange } from "../../src/language/describePlaceChange";
import { stopWords } from "../../src/language/stopWords";
import { placeChanges } from "../../src/language/placeChanges";
import { loadMessages } from "../../src/language/loadMessages";
import { DAY_FRAME, dayOfIso } from "../../src/record/day";
import { stopLine } from "../../src/time/stopLine";
import type { Stop } from "../../src/time/stopKeeper";
import { compiledRecord, type RealRecord } from "./compiledRecord";

let real: RealRecord;
let en: Translate;
let ar: Translate;
beforeAll(async () => {
  real = await compiledRecord();
  en = createTranslate("en", await loadMessages("en"));
  ar = createTranslate("ar", await loadMessages("ar"));
}, 60_000);

/** Below the date on a wide screen. */
const WIDE = { width: 300, isCompact: false };

const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
const words = (before: string, after: string, t = en, first: string | null = null) =>
  changeWords(real.record, real.index, day(before), day(after), t, first);

test("the day on which Daraya's evacuation began says so, with the places besieged and the last count before it", () => {
  const told = words("2016-08-25", "2016-08-26");
  expect(told?.changes).toBe("Daraya: evacuation begins");
  expect(told?.besieged.full).toMatch(
    /^\d+ places mapped as besieged; in all of Syria 590,200 people by the UN’s count of 20 June 2016$/,
  );
  expect(words("2016-08-25", "2016-08-26", ar)?.changes).toMatch(/^داريا: بدء الإجلاء$/);
});

test("over more than one day the change says since when, and backwards what is not yet so", () => {
  expect(words("2016-08-20", "2016-09-02")?.changes).toMatch(/^Since 20 August 2016: .*Daraya: .*besieged → evacuated/);
  expect(words("2016-08-26", "2016-08-25")?.changes).toBe("Not yet on this day: Daraya: evacuation begins");
});

test("an encirclement by the Islamic State that was partial and becomes full is told as a change", () => {
  const change = real.index.changes(day("2016-09-02"), day("2016-09-04")).find(({ place }) => place === "al-batra");
  const place = real.record.places.get("al-batra");
  const told = (t: Translate) => change && place && describePlaceChange(change, place, t);
  expect(told(en)).toMatch(/partly encircled by the Islamic State.* → encircled by the Islamic State/);
  expect(told(ar)).toMatch(/جزئياً من تنظيم الدولة.* ← مطوّقة من تنظيم الدولة/);
});

test("the place asked for is told before others", () => {
  expect(words("2016-02-20", "2016-03-04", en, "al-tal")?.changes).not.toMatch(/: al-Tal/);
  expect(words("2016-02-20", "2016-03-04", en, "douma")?.changes).toMatch(/: Douma: /);
});

test("a day on which nothing changes has no words", () => {
  expect(words("2016-03-04", "2016-03-04")).toBeNull();
});

test("a stop on a day on which nothing changed says so, with the counts", () => {
  const told = stopWords(real.record, real.index, day("2016-03-04"), day("2016-03-04"), en);
  expect(told.changes).toBe("No change of status from 4 March 2016");
  expect(told.besieged.full).toMatch(/^\d+ places mapped as besieged; in all of Syria .* by the UN’s count/);
  expect(stopWords(real.record, real.index, day("2016-03-04"), day("2016-03-04"), ar).changes).toMatch(
    /^لا تغيّر .*2016$/,
  );
});

test("a stop is heard as one text with day, changes and counts and without an arrow, and seen in fewer letters", () => {
  const stop = { before: day("2016-08-20"), day: day("2016-09-02") };
  const { heard, shown } = stopLine(real.record, real.index, stop, en, null, WIDE);
  expect(heard).toMatch(
    /^2 September 2016\. Since 20 August 2016: .*Daraya: .*besieged, then evacuated.*\. \d+ places mapped as besieged; .* people by the UN’s count of .*\.$/,
  );
  expect(shown.join("").length).toBeLessThan(heard.length);
  expect(stopLine(real.record, real.index, stop, ar, null, WIDE).heard).toMatch(
    /^2 أيلول 2016\. منذ 20 آب 2016: [^←→]*$/,
  );
});

/** Every stop at the next change after the last, from the first day on. */
function stops(): readonly Stop[] {
  const found: Stop[] = [];
  let before: number = DAY_FRAME.earliest;
  for (let next = real.index.nextChange(before, 1); next !== null; next = real.index.nextChange(next, 1)) {
    found.push({ before, day: next });
    before = next;
  }
  return found;
}

test("the line that is seen at a stop tells the change, then the places besieged and the United Nations' count, on every change, in three lines", () => {
  const room = { en: 150, ar: 165 };
  for (const stop of stops()) {
    for (const t of [en, ar]) {
      const { shown } = stopLine(real.record, real.index, stop, t, null, WIDE);
      const { brief, undated } = describeBesieged(real.record, real.index, stop.day, t);
      expect(shown).toHaveLength(2);
      expect([brief, undated]).toContain(shown[shown.join("").length <= room[t.language] ? 1 : 0]);
      expect(shown.join("").length).toBeLessThanOrEqual(170);
    }
  }
});

test("a count without a source seen says so within the brackets that say whose it is", () => {
  const last = day("2018-08-01");
  for (const [t, words] of [
    [en, /nobody \(UN, about July 2018; no source seen\)$/],
    [ar, /\(الأمم المتحدة، .*؛ لا مصدر اطّلعنا عليه\)$/],
  ] as const) {
    const { brief, undated } = describeBesieged(real.record, real.index, last, t);
    expect(brief).toMatch(words);
    for (const text of [brief, undated]) expect(text).not.toContain(") (");
  }
});

test("in a narrow column the line that is seen is mostly shorter, and begins with how many are besieged", () => {
  const letters = { narrow: 0, wide: 0 };
  for (const stop of stops()) {
    for (const t of [en, ar]) {
      const [narrow, wide] = [{ width: 234, isCompact: false }, WIDE].map(
        (where) => stopLine(real.record, real.index, stop, t, null, where).shown,
      );
      const { brief, undated } = describeBesieged(real.record, real.index, stop.day, t);
      expect([brief, undated]).toContain(narrow?.[0]);
      letters.narrow += narrow?.join(" ").length ?? 0;
      letters.wide += wide?.join(" ").length ?? 0;
    }
  }
  expect(letters.narrow).toBeLessThan(letters.wide);
});

test("a narrow column nearly always says where the next change is, and not only in how many places", () => {
  const bare = { en: 0, ar: 0 };
  for (const stop of stops()) {
    for (const t of [en, ar]) {
      const narrow = stopLine(real.record, real.index, stop, t, null, { width: 234, isCompact: false }).shown[1];
      const counted = changeWords(real.record, real.index, stop.before, stop.day, t, null, "count")?.changes;
      if (narrow === counted) bare[t.language] += 1;
    }
  }
  expect(stops().length).toBeGreaterThan(250);
  expect(bare.en).toBeLessThanOrEqual(5);
  expect(bare.ar).toBeLessThanOrEqual(10);
});

test("over two changes, too, a narrow column names a place that changed", () => {
  const bare = { en: 0, ar: 0 };
  let told = 0;
  for (const apart of [2, 3])
    for (const [at, { before }] of stops().entries()) {
      const after = stops()[at + apart - 1]?.day;
      if (after === undefined) continue;
      told += 1;
      for (const t of [en, ar]) {
        const stop = { before, day: after };
        const narrow = stopLine(real.record, real.index, stop, t, null, { width: 234, isCompact: false }).shown[1];
        if (narrow === changeWords(real.record, real.index, before, after, t, null, "count")?.changes)
          bare[t.language] += 1;
      }
    }
  expect(told).toBeGreaterThan(450);
  expect([bare.en, bare.ar].map((count) => count / told).filter((share) => share > 0.1)).toEqual([]);
});

test("where the foremost change is of places of no common area, whom it is about is told by a name all the same", () => {
  const told = (t: Translate) =>
    changeWords(real.record, real.index, day("2016-03-05"), day("2016-04-20"), t, null, "names")?.changes;
  expect(told(en)).toMatch(/^Since 5 March 2016: Change in Buqayn and 7 more$/);
  expect(told(ar)).toMatch(/: تغيّر في بقين و7 أماكن أخرى$/);
});

test("of a place that is chosen its name is told with how many more where no more than that fits", () => {
  const told = (t: Translate, first: string | null) =>
    changeWords(real.record, real.index, day("2016-08-27"), day("2018-08-28"), t, first, "where")?.changes;
  expect(told(en, "daraya")).toMatch(/^Since 27 August 2016: Change in Daraya and \d+ more$/);
  expect(told(ar, "daraya")).toMatch(/: تغيّر في داريا و/);
  expect(told(en, null)).not.toMatch(/Daraya/);
});

test("on a phone the line that is seen begins with the change, and says from what to what more often than in a column", () => {
  const arrows = { phone: 0, column: 0 };
  for (const stop of stops()) {
    for (const t of [en, ar]) {
      const phone = stopLine(real.record, real.index, stop, t, null, { width: 318, isCompact: true }).shown;
      const { brief, undated } = describeBesieged(real.record, real.index, stop.day, t);
      expect([brief, undated]).toContain(phone[1]);
      arrows.phone += /[→←]/.test(phone[0] ?? "") ? 1 : 0;
      arrows.column += /[→←]/.test(stopLine(real.record, real.index, stop, t, null, WIDE).shown[0] ?? "") ? 1 : 0;
    }
  }
  expect(arrows.phone).toBeGreaterThanOrEqual(arrows.column);
});

test("where not all changes of a place fit, its foremost one is told from what to what", () => {
  const told = (form: "short" | "main" | "names") =>
    changeWords(real.record, real.index, day("2016-09-21"), day("2016-11-30"), en, "qudsaya", form)?.changes;
  expect(told("short")).toMatch(/^Since .*: Qudsaya: besieged → evacuated, .*; \d+ other places changed$/);
  expect(told("main")).toMatch(/^Since .*: Qudsaya: besieged → evacuated; \d+ other places changed$/);
  expect(told("names")).toMatch(/^Since .*: Change in Qudsaya; /);
});

test("as many places are counted in the line as the list has lines for, areas too", () => {
  for (const { before, day: after } of [
    ...stops(),
    { before: day("2018-04-06"), day: day("2018-04-19") },
    { before: day("2018-04-19"), day: day("2018-04-06") },
    { before: day("2013-01-01"), day: day("2018-12-31") },
  ]) {
    const listed = placeChanges(real.record, real.index, before, after, en).size;
    const counted =
      changeWords(real.record, real.index, before, after, en, null, "count")?.changes ?? "Change in 0 places";
    expect(counted).toMatch(new RegExp(`Change in ${String(listed)} places?$`));
  }
});

test("places that changed with their area are told as places in it", () => {
  const told = stops().flatMap(
    (stop) => changeWords(real.record, real.index, stop.before, stop.day, en, null, "names")?.changes ?? [],
  );
  expect(told.filter((text) => /Change in \d+ places in Eastern Ghouta/.test(text))).not.toEqual([]);
});

test("the change of a place that is chosen is told from what to what where the count of others finds no room beside it", () => {
  const stop = { before: day("2016-08-27"), day: day("2018-08-28") };
  expect(stopLine(real.record, real.index, stop, en, "daraya", WIDE).shown.join(" ")).toMatch(
    /^Since 27 August 2016: Daraya: evacuated → return of residents/,
  );
  expect(stopLine(real.record, real.index, stop, ar, "daraya", WIDE).shown.join(" ")).toMatch(/داريا: .* ← /);
  expect(stopLine(real.record, real.index, stop, en, null, WIDE).shown.join(" ")).not.toMatch(/Daraya: /);
  const own = changeWords(real.record, real.index, stop.before, stop.day, en, "daraya", "own")?.changes;
  expect(own).not.toMatch(/other/);
  expect(changeWords(real.record, real.index, stop.before, stop.day, en, "daraya", "count")?.changes).toMatch(
    /: Change in Daraya$/,
  );
  expect(changeWords(real.record, real.index, stop.before, stop.day, en, "atlantis", "own")?.changes).toBe(
    changeWords(real.record, real.index, stop.before, stop.day, en, null, "names")?.changes,
  );
});

test("every change of every day has words in both languages, or changes nothing that is said", () => {
  let told = 0;
  for (let next = real.index.nextChange(DAY_FRAME.earliest, 1); next !== null; next = real.index.nextChange(next, 1)) {
    for (const t of [en, ar]) {
      const line = changeWords(real.record, real.index, next - 1, next, t);
      if (line === null) continue;
      told += 1;
      expect(`${line.changes} ${line.besieged.full} ${line.besieged.brief}`).not.toMatch(
        /time\.|states\.|undefined|\{|\}/,
      );
    }
  }
  expect(told).toBeGreaterThan(400);
});

test("a place's change is told in the words of the line", () => {
  const [change] = real.index.changes(day("2016-08-25"), day("2016-08-26")).filter(({ place }) => place === "daraya");
  const place = real.record.places.get("daraya");
  expect(change && place && describePlaceChange(change, place, en)).toBe("evacuation begins");
});

test("the list tells each place's change in the words of the line, to be heard without an arrow", () => {
  const changes = (before: string, after: string, t = en) =>
    placeChanges(real.record, real.index, day(before), day(after), t);
  expect(changes("2016-08-25", "2016-08-26").get("daraya")).toEqual({
    seen: "evacuation begins",
    heard: "evacuation begins",
  });
  expect(changes("2016-08-26", "2016-08-25").get("daraya")?.seen).toBe("Not yet on this day: evacuation begins");
  expect(changes("2016-08-20", "2016-09-02").get("daraya")).toEqual({
    seen: "Since 20 August 2016: besieged → evacuated",
    heard: "Since 20 August 2016: besieged, then evacuated",
  });
  expect(changes("2016-03-04", "2016-03-04").size).toBe(0);
  for (const { seen, heard } of changes("2013-01-01", "2018-12-31", ar).values()) {
    expect(`${seen} ${heard}`).not.toMatch(/time\.|states\.|undefined|\{|\}/);
  }
});
