import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { firstView } from "../../space/firstView";
import { liesOverPlaces } from "./liesOverPlaces";

const { record, index } = await compiledRecord();
const marksOn = (iso: string) =>
  sceneOf(record, index, dayOfIso(iso) ?? Number.NaN, new Set(["siege", "evacuation"]), null, new Set()).marks;
const frameOf = (width: number, height: number) => ({ ...firstView({ width, height }), width, height });

test.each([
  [960, 550],
  [768, 656],
])("in August 2016 the small map would lie over Eastern Ghouta, in a frame of %i by %i pixels", (width, height) => {
  expect(liesOverPlaces(marksOn("2016-08-26"), frameOf(width, height), "ltr")).toBe(true);
});

test("in Arabic it would lie over Wadi Barada then", () => {
  const marks = marksOn("2016-08-26");
  expect(liesOverPlaces(marks, frameOf(960, 550), "rtl")).toBe(true);
  const others = marks.filter(({ place }) => !["wadi-barada", "qudsaya", "al-hameh"].includes(place));
  const isOfWadiBarada = ({ place }: (typeof marks)[number]) => record.places.get(place)?.areas.includes("wadi-barada");
  expect(
    liesOverPlaces(
      others.filter((mark) => !isOfWadiBarada(mark)),
      frameOf(960, 550),
      "rtl",
    ),
  ).toBe(false);
});

test("on 1 April 2018 nothing besieged or emptied is left where it stands in English", () => {
  expect(marksOn("2018-04-01").some(({ appearance }) => appearance.siege !== null)).toBe(true);
  expect(liesOverPlaces(marksOn("2018-04-01"), frameOf(960, 550), "ltr")).toBe(false);
});

test.each([
  [960, 550, "wadi-barada"],
  [768, 656, "moadamiya"],
])("in Arabic it would lie over emptied places then, in a frame of %i by %i pixels over %s", (width, height, place) => {
  const emptied = marksOn("2018-04-01").filter((mark) => mark.place === place);
  expect(emptied.map(({ appearance }) => appearance.siege)).toEqual([null]);
  expect(liesOverPlaces(emptied, frameOf(width, height), "rtl")).toBe(true);
});

test("where no siege is drawn it lies over none, nor over what is outside of the frame", () => {
  expect(liesOverPlaces([], frameOf(960, 550), "ltr")).toBe(false);
  const far = { latitude: 36, longitude: 40, zoom: 12, width: 960, height: 550 };
  expect(liesOverPlaces(marksOn("2016-08-26"), far, "ltr")).toBe(false);
});
