import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import type { Language } from "../../language/Language";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { ALL_LAYERS } from "../../state/appState";
import { basemapWantedNames } from "./basemapWantedNames";
import { placedNames } from "./placedNames";
import type { TakenBox } from "./placeNames";
import { svgProjection } from "./svgProjection";

const { record, index } = await compiledRecord();
const DAY = dayOfIso("2016-03-04") ?? 0;
const FRAME = { width: 640, height: 320 };

/** A town of the ground, where a place of the record is. */
function ground(en: string, ar: string, coordinates: readonly number[]): FeatureCollection {
  const geometry = { type: "Point" as const, coordinates: [...coordinates] };
  const feature = { type: "Feature" as const, properties: { rank: "far-city", en, ar }, geometry };
  return { type: "FeatureCollection", features: [feature] };
}

function placed(chosen: string, names: FeatureCollection, taken: readonly TakenBox[] = [], language: Language = "en") {
  const [longitude = 0, latitude = 0] = record.places.get(chosen)?.point ?? [];
  const projection = svgProjection({ longitude, latitude, zoom: 8.6, ...FRAME });
  const features = { names, lines: ground("", "", [0, 0]) };
  const scene = sceneOf(record, index, DAY, ALL_LAYERS, chosen);
  const basemap = basemapWantedNames({ features, projection, language });
  const input = {
    scene,
    record,
    features,
    basemap,
    projection,
    language,
    pointedAt: null,
    arrows: [],
    arcs: [],
    ends: [],
  };
  return placedNames({ ...input, taken });
}

test.each([
  ["Idlib", "en"],
  ["al-Idlib", "en"],
  ["Idlib", "ar"],
] as const)("a place that is also a name of the ground, %s, is written once: %s", (name, language) => {
  const towns = ground(name, "إدلب", record.places.get("idlib")?.point ?? []);
  const { above, ground: written } = placed("idlib", towns, [], language);
  expect(above.map(({ name: { id } }) => id)).toContain("place idlib");
  expect(written).toEqual([]);
});

test("a name of the ground that only sounds alike, far from the place, stands", () => {
  expect(placed("idlib", ground("Idlib", "إدلب", [36.2, 35.8])).ground).toHaveLength(1);
});

test("a name of the ground is left out for a place that is written, not for one that is not", () => {
  expect(placed("idlib", ground("Binnish", "بنش", [36.8, 35.97])).ground).toHaveLength(1);
});

test.each(["daraya", "yalda", "moadamiya"])(
  "the name of the chosen place, %s, stands beside what lies over the map",
  (place) => {
    const middle = FRAME.height / 2;
    // A card under the middle, then one above it.
    for (const card of [
      [0, middle + 12, FRAME.width, FRAME.height],
      [0, 0, FRAME.width, middle - 12],
    ] as const) {
      const chosen = placed(place, ground("", "", [0, 0]), [card]).above.find(
        ({ name }) => name.id === `place ${place}`,
      );
      const top = chosen?.top ?? Number.NaN;
      const bottom = top + (chosen?.name.block.height ?? Number.NaN);
      expect(bottom <= card[1] || top >= card[3]).toBe(true);
    }
  },
);
