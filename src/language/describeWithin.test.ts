import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import { createIndex } from "../record/recordIndex";
import type { Account, Track } from "../record/types";
import { createTranslate } from "./createTranslate";
import { describeWithin, placesWithin } from "./describeWithin";
import { loadMessages } from "./loadMessages";

const { record } = await compiledRecord();
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};

function within(id: string, iso: string, account: Account | null = null, tracks?: readonly Track[]) {
  const place = record.places.get(id);
  const day = dayOfIso(iso);
  if (!place || day === null) throw new Error("no such place or day");
  const states = createIndex(record, account).stateAt(day);
  const told = { isAccount: account !== null, ...(tracks ? { tracks } : {}) };
  return {
    en: describeWithin(place, record, states, words.en, told),
    ar: describeWithin(place, record, states, words.ar, told),
  };
}

test("of an area without a status the besieged places in it are counted", () => {
  const { en, ar } = within("foua-kafraya", "2016-03-04");
  expect(en?.siege).toBe("2 of its 2 places are mapped as besieged");
  expect(en?.brief).toBe(en?.others ? `${en.siege}. ${en.others}` : en?.siege);
  expect(ar?.siege).toBe("مكانان محاصَران على الخريطة من أصل 2 في المنطقة");
});

test("the areas within an area are not counted as places", () => {
  expect(record.places.get("daraya-moadamiya")?.areas).toContain("western-ghouta");
  expect(placesWithin(record.places, "western-ghouta").has("daraya-moadamiya")).toBe(false);
  expect(placesWithin(record.places, "western-ghouta").has("daraya")).toBe(true);
});

test("nothing is said of places for one that has a status of its own, has no places in it, or is not in the record", () => {
  expect(within("eastern-ghouta", "2016-03-04").en).toBeNull();
  expect(within("douma", "2016-03-04").en).toBeNull();
  expect(within("douma", "2011-03-15").en).toBeNull();
  expect(placesWithin(record.places, "no-such-area").size).toBe(0);
});

test("of an area of which the record says nothing on any day, it is said that it is silent; an account says nothing at all", () => {
  expect(within("rashidin", "2016-03-04").en?.siege).toBe("Nothing is recorded of the area itself");
  expect(within("rashidin", "2016-03-04", "un").en).toBeNull();
  expect(within("douma", "2011-03-15").en).toBeNull();
});

test("places that were emptied are counted, and a map without evacuations says nothing of them", () => {
  expect(within("foua-kafraya", "2018-07-20").en?.others).toBe("Evacuated: 2 places.");
  expect(within("foua-kafraya", "2018-07-20").ar?.others).toBe("اكتمل الإجلاء في مكانين.");
  expect(within("daraya-moadamiya", "2016-08-27", null, ["siege"]).en?.others).toBe("");
});

test("nor where nothing holds at any place in it, or only what is left out", () => {
  expect(within("foua-kafraya", "2011-03-15").en).toBeNull();
  expect(within("foua-kafraya", "2016-03-04", null, []).en).toBeNull();
});

test("an account that names none as besieged is not made to deny it", () => {
  const areas = [...record.places.keys()].filter((id) => placesWithin(record.places, id).size > 0);
  const said = areas.flatMap((id) => {
    const { en } = within(id, "2016-03-04", "opposition");
    return en ? [en.siege] : [];
  });
  expect(said).toContain("No place named as besieged");
  expect(said.join()).not.toMatch(/None of its|is not mapped/);
});

describe("the numbers agree with their words", () => {
  test.each([
    [1, 1, 0, "Its one place is mapped as besieged", "المكان الوحيد في المنطقة محاصَر على الخريطة"],
    [1, 1, 1, "Its one place is mapped as besieged, partially", "المكان الوحيد في المنطقة محاصَر على الخريطة، جزئياً"],
    [3, 1, 0, "1 of its 3 places is mapped as besieged", "مكان واحد محاصَر على الخريطة من أصل 3 في المنطقة"],
    [
      2,
      2,
      1,
      "2 of its 2 places are mapped as besieged, 1 of them partially",
      "مكانان محاصَران على الخريطة من أصل 2 في المنطقة، واحد منهما جزئياً",
    ],
    [
      2,
      2,
      2,
      "2 of its 2 places are mapped as besieged, 2 of them partially",
      "مكانان محاصَران على الخريطة من أصل 2 في المنطقة، كلاهما جزئياً",
    ],
    [
      11,
      3,
      1,
      "3 of its 11 places are mapped as besieged, 1 of them partially",
      "3 أماكن محاصَرة على الخريطة من أصل 11 في المنطقة، واحد منها جزئياً",
    ],
    [
      21,
      12,
      4,
      "12 of its 21 places are mapped as besieged, 4 of them partially",
      "12 مكاناً محاصَراً على الخريطة من أصل 21 في المنطقة، 4 منها جزئياً",
    ],
  ])("%i places, %i besieged, %i of them partially", (all, held, partially, en, ar) => {
    expect(words.en("states.within.siege", { all, held, partially })).toBe(en);
    expect(words.ar("states.within.siege", { all, held, partially })).toBe(ar);
  });

  test.each([
    [1, "Its one place is not mapped as besieged", "المكان الوحيد في المنطقة غير محاصَر على الخريطة"],
    [5, "None of its 5 places is mapped as besieged", "لا مكان محاصَر على الخريطة من أصل 5 في المنطقة"],
  ])("%i places, none besieged", (all, en, ar) => {
    expect(words.en("states.within.no-siege", { all })).toBe(en);
    expect(words.ar("states.within.no-siege", { all })).toBe(ar);
  });
});
