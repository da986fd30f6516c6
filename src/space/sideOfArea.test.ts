import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import type { Flow, Mark } from "../scene/scene";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { BARE } from "../symbology/appearance";
import { firstView } from "./firstView";
import { sideOfArea } from "./sideOfArea";

const ZOOM = 9;
const NAME = { width: 90, height: 18 };
const square = (place: string, longitude: number, latitude: number, side: number): Mark => ({
  place,
  footprint: false,
  appearance: BARE,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [longitude, latitude],
        [longitude + side, latitude],
        [longitude + side, latitude + side],
        [longitude, latitude + side],
        [longitude, latitude],
      ],
    ],
  },
});
const area = square("area", 36.4, 33.5, 0.05);
const below = square("below", 36.4, 33.455, 0.04);
const arrow = (to: readonly [number, number]): Pick<Flow, "origin" | "destination"> => ({
  origin: [36.425, 33.525],
  destination: to,
});
const side = (marks: readonly Mark[], arrows: readonly Pick<Flow, "origin" | "destination">[]) =>
  sideOfArea({ area, ...NAME }, [area, ...marks], arrows, ZOOM);

test("the name of an area stands below it, where nothing is", () => {
  expect(side([], [])).toBe("bottom");
});

test("it stands above where a neighbour lies below, and at a side where an arrow leaves upward as well", () => {
  expect(side([below], [])).toBe("top");
  expect(side([below], [arrow([36.425, 36])])).toBe("right");
});

test("an arrow that goes down moves it, one without a way does not", () => {
  expect(side([], [arrow([36.425, 30])])).toBe("top");
  expect(side([], [arrow([36.425, 33.525])])).toBe("bottom");
});

test("on a phone the name of Eastern Ghouta lies on none of its small neighbours in April 2018", () => {
  const { marks, flows } = sceneOf(record, index, dayOfIso("2018-04-01") ?? 0, ALL_LAYERS, null);
  const ghouta = marks.find(({ place }) => place === "eastern-ghouta");
  if (!ghouta) throw new Error("Eastern Ghouta has no mark");
  const { zoom } = firstView({ width: 390, height: 352 });
  expect(sideOfArea({ area: ghouta, width: 110, height: 18 }, marks, flows, zoom)).toBe("right");
});

const { record, index } = await compiledRecord();
