import { expect, test } from "vitest";
import type { PopulationFigure } from "../record/evidence";
import { populationOf } from "./populationOf";
import { day } from "../record/smallEvidence";

const figure = (value: number, date: string, note: string | null = null, place = "al-tal"): PopulationFigure => ({
  place,
  value,
  qualifier: null,
  date,
  by: null,
  note: note === null ? null : { en: note },
  source: null,
});
const FIGURES = [
  figure(800_000, "2016-11"),
  figure(44_597, "2004", "census"),
  figure(700_000, "2016-11"),
  figure(900_000, "2017-01"),
  figure(1, "2016-11", null, "elsewhere"),
];
const on = (iso: string) => populationOf(FIGURES, "al-tal", day(iso));

test("the last figures not later than the day are told, those of one date from the lowest to the highest", () => {
  expect(on("2016-11-26")).toMatchObject({ date: "2016-11", lowest: 700_000, highest: 800_000, isCensus: false });
  expect(on("2016-11-26")?.all).toHaveLength(4);
});

test("before all others stands the census, and is called so", () => {
  expect(on("2012-01-01")).toMatchObject({ lowest: 44_597, highest: 44_597, isCensus: true });
});

test("where every count is later than the day, the first is told", () => {
  expect(populationOf([figure(5, "2017-01"), figure(4, "2016-01")], "al-tal", day("2015-01-01"))).toMatchObject({
    lowest: 4,
  });
});

test("nobody counted: nothing is told", () => {
  expect(populationOf(FIGURES, "douma", day("2016-01-01"))).toBeNull();
});

test("a date that cannot be read keeps its figure among all, after the others", () => {
  const all = populationOf([figure(7, "<b>soon</b>"), figure(4, "2016-01")], "al-tal", day("2016-06-01"));
  expect(all).toMatchObject({ lowest: 4 });
  expect(all?.all.map(({ value }) => value)).toEqual([4, 7]);
});
