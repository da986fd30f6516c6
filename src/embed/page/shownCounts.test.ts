import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { dayOfIso } from "../../record/day";
import { createIndex } from "../../record/recordIndex";
import { TRACKS, type Account, type Track } from "../../record/types";
import { WORDS as ARABIC } from "./arabicWords";
import { WORDS as ENGLISH } from "./englishWords";
import { shownCounts } from "./shownCounts";

const { record } = await compiledRecord();
const en = createTranslate("en", ENGLISH);
const said = (iso: string, layers: readonly Track[], according: Account | null = null, t = en): string =>
  shownCounts(
    record,
    createIndex(record, according).stateAt(dayOfIso(iso) ?? 0),
    { layers: new Set(layers), according },
    t,
  );

test("with all layers the counts tell of sieges, truces and what is possible", () => {
  expect(said("2016-03-04", TRACKS)).toMatch(/besieged.*truce.*possible/i);
});

test("with a layer alone they tell of that, and of nothing that is left out", () => {
  expect(said("2016-03-04", ["siege"])).toMatch(/^\d+ places are mapped as besieged/);
  expect(said("2016-03-04", ["siege"])).not.toMatch(/truce/i);
  expect(said("2016-03-04", ["truce"])).toMatch(/^A truce/);
  expect(said("2016-03-04", ["truce"])).not.toMatch(/besieged/);
  expect(said("2018-04-01", ["evacuation"])).toMatch(/^People are being moved/);
});

test("a map that leaves sieges out does not say that there are none, on a day with them or without, in any account", () => {
  for (const iso of ["2011-03-20", "2016-03-04", "2018-12-01"])
    for (const according of [null, "un", "government"] as const)
      for (const t of [en, createTranslate("ar", ARABIC)])
        expect(said(iso, ["truce", "evacuation"], according, t)).not.toMatch(/siege|حصار|محاصَر/);
});

test("what is possible on a layer that is left out is not counted", () => {
  const possible = (layers: readonly Track[]): number =>
    Number(/In (\d+) more places? a status/.exec(said("2013-12-20", layers))?.[1] ?? 0);
  expect(possible(TRACKS)).toBeGreaterThan(0);
  expect(possible(["evacuation"])).toBe(0);
});

test("without layers nothing is told", () => {
  expect(said("2016-03-04", [])).toBe("");
});

test("the counts of one choice of layers are not taken for those of another on the same states", () => {
  const states = createIndex(record, null).stateAt(dayOfIso("2016-03-04") ?? 0);
  const of = (layers: readonly Track[]) =>
    shownCounts(record, states, { layers: new Set(layers), according: null }, en);
  const all = of(TRACKS);
  expect(of(["truce"])).not.toBe(all);
  expect(of(TRACKS)).toBe(all);
});
