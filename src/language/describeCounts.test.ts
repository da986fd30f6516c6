import { describe, expect, test } from "vitest";
import { loadMessages } from "./loadMessages";
import { createTranslate } from "./createTranslate";
import { describeCounts } from "./describeCounts";

const en = createTranslate("en", await loadMessages("en"));
const ar = createTranslate("ar", await loadMessages("ar"));
const NOTHING = { besieged: 0, partiallyBesieged: 0, truce: 0, disputed: 0, evacuating: 0, possible: 0 };

test("the counts of a day are told in sentences", () => {
  const counts = { besieged: 44, partiallyBesieged: 17, truce: 3, disputed: 11, evacuating: 1, possible: 2 };
  expect(describeCounts(counts, en)).toBe(
    "44 places are mapped as besieged, 17 partially. A truce is disputed in 11 places, in force in 3. " +
      "People are being moved out of 1 place. In 2 more places a status is possible, not certain.",
  );
  expect(describeCounts(counts, ar)).toBe(
    "44 مكاناً محاصَراً على الخريطة، و17 جزئياً. هدنة مختلَف عليها في 11 مكاناً، وسارية في 3. " +
      "إجلاء جارٍ من مكان واحد. وفي مكانين آخرين حالة محتمَلة غير مؤكدة.",
  );
});

test("a day without sieges says so and nothing else", () => {
  expect(describeCounts(NOTHING, en)).toBe("No place is mapped as besieged.");
  expect(describeCounts(NOTHING, ar)).toBe("لا مكان محاصَر على الخريطة.");
});

test("where sieges are left out of the map nothing is said of them, and of nothing nothing is said", () => {
  expect(describeCounts({ ...NOTHING, besieged: 3, truce: 1 }, en, { hasSieges: false })).not.toMatch(/besieged/);
  expect(describeCounts(NOTHING, en, { hasSieges: false })).toBe("");
});

test("partial sieges alone are not told as full ones", () => {
  expect(describeCounts({ ...NOTHING, partiallyBesieged: 1 }, en)).toBe("1 place is mapped as partially besieged.");
  expect(describeCounts({ ...NOTHING, partiallyBesieged: 2 }, ar)).toBe("مكانان محاصَران جزئياً على الخريطة.");
});

describe("Arabic counts its nouns in six ways", () => {
  test.each([
    [0, "لا أحداث سابقة"],
    [1, "حدث سابق واحد"],
    [2, "حدثان سابقان"],
    [3, "3 أحداث سابقة"],
    [10, "10 أحداث سابقة"],
    [11, "11 حدثاً سابقاً"],
    [99, "99 حدثاً سابقاً"],
    [100, "100 حدث سابق"],
    [102, "102 حدث سابق"],
    [103, "103 أحداث سابقة"],
  ])("%i earlier events", (count, words) => {
    expect(ar("evidence.events-earlier", { count })).toBe(words);
  });

  test.each([
    [1, "مكان واحد محاصَر على الخريطة."],
    [2, "مكانان محاصَران على الخريطة."],
    [3, "3 أماكن محاصَرة على الخريطة."],
    [11, "11 مكاناً محاصَراً على الخريطة."],
    [100, "100 مكان محاصَر على الخريطة."],
  ])("%i besieged places", (besieged, words) => {
    expect(describeCounts({ ...NOTHING, besieged }, ar)).toBe(words);
  });
});
