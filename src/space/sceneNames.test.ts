import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { sceneNames } from "./sceneNames";

const { record, index } = await compiledRecord();

function sceneOn(iso: string, selected: string | null) {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`${iso} is no date`);
  return sceneOf(record, index, day, ALL_LAYERS, selected);
}

function nameOf(place: string, iso: string) {
  const scene = sceneOn(iso, place);
  const setting = { language: "en", zoom: 11.5, pointedAt: null, formOf: () => null } as const;
  const name = sceneNames(scene, record, setting).find(({ properties }) => properties.place === place);
  return { name, geometry: scene.selected?.geometry };
}

test.each(["2014-01-01", "2016-03-04", "2018-03-18", "2018-12-01"])(
  "on %s the name of a chosen area without a mark of its own stands in the outline that is drawn of it",
  (iso) => {
    const { name, geometry } = nameOf("ghouta-central-sector", iso);
    expect(name?.properties).toMatchObject({ rank: "selected", anchor: "center" });
    if (!name || !geometry || geometry.type === "Point") throw new Error("no outline");
    expect(booleanPointInPolygon(name.geometry, geometry)).toBe(true);
  },
);

test("a chosen area known by its point alone has its name beside it, in both scripts", () => {
  expect(nameOf("western-ghouta", "2016-03-04").name?.properties).toMatchObject({ anchor: "top", both: true });
});

/** The name of Douma on a day on which people left it, where their arrow begins, and how far from its point the name may stand, in pixels. */
function doumaLeft(zoom: number, selected: string | null = null) {
  const scene = sceneOn("2018-04-01", selected);
  const setting = { language: "en", zoom, pointedAt: null, formOf: () => "shape" as const } as const;
  const name = sceneNames(scene, record, setting).find(({ properties }) => properties.place === "douma");
  if (!name?.properties.stands) throw new Error("Douma is not being left");
  const { size, stands } = name.properties;
  const offsets = stands.filter((stand): stand is [number, number] => typeof stand === "object");
  const origin = scene.flows.find(({ from }) => from === "douma")?.origin;
  return { name, origin, farthest: Math.max(...offsets.map(([right, down]) => Math.hypot(right, down) * size)) };
}

test.each([null, "douma"])(
  "a place that people leave and whose ground fills the frame is named where its arrows begin (chosen: %s)",
  (selected) => {
    for (const zoom of [11.5, 14]) {
      const { name, origin, farthest } = doumaLeft(zoom, selected);
      expect(name.geometry.coordinates).toEqual(origin);
      expect(farthest).toBeLessThan(24);
    }
  },
);

test("a place that people leave and whose ground would not hold the name beside its arrows is named beside the ground", () => {
  expect(doumaLeft(10.8).farthest).toBeGreaterThan(30);
});
