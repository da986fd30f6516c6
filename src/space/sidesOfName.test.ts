import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import type { Flow, Mark } from "../scene/scene";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { BARE } from "../symbology/appearance";
import { firstView } from "./firstView";
import { labelSide } from "./labelSides";
import { sidesOfName } from "./sidesOfName";

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
  sidesOfName({ geometry: area.geometry, own: null, ...NAME }, [area, ...marks], arrows, ZOOM)[0];

test("the name of an area stands below it, where nothing is", () => {
  expect(side([], [])).toBe("bottom");
});

test("it stands above where a neighbour lies below, and at a side where an arrow leaves upward as well", () => {
  expect(side([below], [])).toBe("top");
  expect(side([below], [arrow([36.425, 36])])).toBe("right");
});

test("a side at which it would lie on a neighbour is not tried at all, the best one always", () => {
  const sides = (marks: readonly Mark[]) =>
    sidesOfName({ geometry: area.geometry, own: null, ...NAME }, [area, ...marks], [], ZOOM);
  expect(sides([])).toHaveLength(8);
  expect(sides([below])).not.toContain("bottom");
  expect(sides([square("around", 36.2, 33.3, 0.5)])).toEqual(["bottom"]);
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
  expect(sidesOfName({ geometry: ghouta.geometry, own: null, width: 110, height: 18 }, marks, flows, zoom)[0]).toBe(
    "right",
  );
});

test("the side of a place's own comes first though a neighbour lies there, but not where an arrow runs", () => {
  const own = { geometry: area.geometry, own: "bottom", ...NAME } as const;
  expect(sidesOfName(own, [area, below], [], ZOOM)[0]).toBe("bottom");
  expect(sidesOfName(own, [area, below], [arrow([36.425, 30])], ZOOM)[0]).not.toBe("bottom");
});

test("two arrows from a small place leave its name a side that neither crosses", () => {
  const geometry = { type: "Point" as const, coordinates: [36.425, 33.525] };
  const sides = sidesOfName({ geometry, own: null, ...NAME }, [], [arrow([36.425, 36]), arrow([36.425, 30])], ZOOM);
  expect(["left", "right"]).toContain(sides[0]);
  expect(sides.indexOf("top")).toBeGreaterThan(1);
});

test.each([960, 768, 390])("while people leave Daraya its name stands towards no neighbour, at %i pixels", (width) => {
  const { marks, flows } = sceneOf(record, index, dayOfIso("2016-08-26") ?? 0, ALL_LAYERS, null);
  const daraya = marks.find(({ place }) => place === "daraya");
  if (!daraya) throw new Error("Daraya has no mark");
  const { zoom } = firstView({ width, height: width === 390 ? 352 : 500 });
  const name = { geometry: daraya.geometry, own: labelSide("daraya"), width: 40, height: 16 };
  expect(sidesOfName(name, marks, flows, zoom)[0]).toBe("bottom-left");
});

test("a name does not stand close to a neighbour where another side is free, and prefers a corner of its own side", () => {
  const beside = square("beside", 36.4, 33.46, 0.02);
  const own = { geometry: area.geometry, own: "bottom", ...NAME } as const;
  expect(side([beside], [])).toBe("top");
  expect(["bottom-left", "bottom-right"]).toContain(sidesOfName(own, [area], [arrow([36.425, 30])], ZOOM)[0]);
});

test("every side is there to be tried, and the same order is the same object", () => {
  const sides = sidesOfName({ geometry: area.geometry, own: null, ...NAME }, [area], [], ZOOM);
  expect(new Set(sides).size).toBe(8);
  expect(sidesOfName({ geometry: area.geometry, own: null, ...NAME }, [area], [], ZOOM)).toBe(sides);
  const below = sidesOfName({ geometry: area.geometry, own: null, ...NAME }, [area], [arrow([36.425, 30])], ZOOM);
  expect(below.indexOf("bottom")).toBeGreaterThan(below.indexOf("left"));
});

const { record, index } = await compiledRecord();
