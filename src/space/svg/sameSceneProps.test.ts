import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { ALL_LAYERS } from "../../state/appState";
import { PAGE_INK } from "../../symbology/ink";
import { sameSceneProps } from "./sameSceneProps";
import { svgProjection } from "./svgProjection";

const { record, index } = await compiledRecord();
const day = (text: string): number => dayOfIso(text) ?? Number.NaN;
const NONE: FeatureCollection = { type: "FeatureCollection", features: [] };
const fixed = {
  record,
  features: { land: NONE, ground: NONE, lines: NONE, places: NONE, names: NONE },
  projection: svgProjection({ latitude: 33.5, longitude: 36.3, zoom: 10, width: 800, height: 600 }),
  ink: PAGE_INK,
  t: createTranslate("en", {}),
  id: "map",
  relief: null,
};
const on = (text: string, place: string | null = null) => ({
  ...fixed,
  scene: sceneOf(record, index, day(text), ALL_LAYERS, place),
});

test("a day on which nothing changes is drawn as the one before", () => {
  const change = index.nextChange(day("2014-03-01"), 1) ?? Number.NaN;
  const quiet = (at: number) => ({ ...fixed, scene: sceneOf(record, index, at, ALL_LAYERS, null) });
  let next = change;
  while (index.nextChange(next, 1) === next + 1) next += 1;
  expect(sameSceneProps(quiet(next), quiet(next + 1))).toBe(true);
});

test("a change, a departure, a place chosen or another frame is drawn anew", () => {
  expect(sameSceneProps(on("2016-08-25"), on("2016-08-26"))).toBe(false);
  expect(sameSceneProps(on("2016-08-26"), on("2016-09-10"))).toBe(false);
  expect(sameSceneProps(on("2014-03-01"), on("2014-03-01", "douma"))).toBe(false);
  expect(sameSceneProps(on("2014-03-01"), { ...on("2014-03-01"), pointedAt: "douma" })).toBe(false);
});
