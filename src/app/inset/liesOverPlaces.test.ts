import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { firstView } from "../../space/firstView";
import { liesOverBesieged } from "./liesOverBesieged";

const { record, index } = await compiledRecord();
const marksOn = (iso: string) =>
  sceneOf(record, index, dayOfIso(iso) ?? Number.NaN, new Set(["siege"]), null, new Set()).marks;
const frameOf = (width: number, height: number) => ({ ...firstView({ width, height }), width, height });

test.each([
  [960, 550],
  [768, 656],
])("in August 2016 the small map would lie over Eastern Ghouta, in a frame of %i by %i pixels", (width, height) => {
  expect(liesOverBesieged(marksOn("2016-08-26"), frameOf(width, height), "ltr")).toBe(true);
});

test("in Arabic it would lie over Wadi Barada then", () => {
  const marks = marksOn("2016-08-26");
  expect(liesOverBesieged(marks, frameOf(960, 550), "rtl")).toBe(true);
  const others = marks.filter(({ place }) => !["wadi-barada", "qudsaya", "al-hameh"].includes(place));
  const isOfWadiBarada = ({ place }: (typeof marks)[number]) => record.places.get(place)?.areas.includes("wadi-barada");
  expect(
    liesOverBesieged(
      others.filter((mark) => !isOfWadiBarada(mark)),
      frameOf(960, 550),
      "rtl",
    ),
  ).toBe(false);
});

test.each(["ltr", "rtl"] as const)("on 1 April 2018 nothing besieged is left where it stands (%s)", (direction) => {
  expect(marksOn("2018-04-01").some(({ appearance }) => appearance.siege !== null)).toBe(true);
  expect(liesOverBesieged(marksOn("2018-04-01"), frameOf(960, 550), direction)).toBe(false);
});

test("where no siege is drawn it lies over none, nor over what is outside of the frame", () => {
  expect(liesOverBesieged([], frameOf(960, 550), "ltr")).toBe(false);
  const far = { latitude: 36, longitude: 40, zoom: 12, width: 960, height: 550 };
  expect(liesOverBesieged(marksOn("2016-08-26"), far, "ltr")).toBe(false);
});
