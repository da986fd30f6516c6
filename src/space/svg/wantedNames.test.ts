import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { dayOfIso } from "../../record/day";
import type { PlaceId } from "../../record/types";
import type { Scene } from "../../scene/scene";
import { sceneOf } from "../../scene/sceneOf";
import { ALL_LAYERS } from "../../state/appState";
import { svgProjection } from "./svgProjection";
import { wantedNames, type InkedName } from "./wantedNames";

const { record, index } = await compiledRecord();
const NONE: FeatureCollection = { type: "FeatureCollection", features: [] };
const projection = svgProjection({ latitude: 33.52, longitude: 36.36, zoom: 10.6, width: 1360, height: 860 });
const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;

function namesOf(scene: Scene, drawnIn = projection): ReadonlyMap<string, InkedName> {
  const fixed = {
    record,
    features: { names: NONE },
    basemap: [],
    arrows: [],
    language: "en",
    pointedAt: null,
  } as const;
  const { above, left, below } = wantedNames({ ...fixed, scene, projection: drawnIn });
  return new Map([...above, ...left, ...below].map((name) => [name.id, name]));
}

/** Places of which something that a name is made from differs between two scenes. */
function touched(before: Scene, after: Scene): ReadonlySet<PlaceId> {
  const places = new Set<PlaceId>();
  for (const kind of ["marks", "labels"] as const) {
    const old = new Set<object>(before[kind]);
    const now = new Set<object>(after[kind]);
    for (const one of [...before[kind], ...after[kind]]) if (!old.has(one) || !now.has(one)) places.add(one.place);
  }
  for (const { from } of [...before.flows, ...after.flows]) places.add(from);
  return places;
}

test("a step writes the names of places that change, and no other", () => {
  const stray: string[] = [];
  let [before, names] = [sceneOf(record, index, day("2015-12-31"), ALL_LAYERS, null), new Map<string, InkedName>()];
  let anew = 0;
  for (let at = day("2016-01-01"); at <= day("2016-12-31"); at += 1) {
    const after = sceneOf(record, index, at, ALL_LAYERS, null);
    const next = namesOf(after);
    const mayChange = touched(before, after);
    for (const [id, name] of names.size > 0 ? next : []) {
      if (name === names.get(id)) continue;
      anew += 1;
      if (!mayChange.has(id.replace("place ", ""))) stray.push(`${id} on day ${at}`);
    }
    [before, names] = [after, new Map(next)];
  }
  expect(stray).toEqual([]);
  expect(anew).toBeGreaterThan(10);
  expect(names.size).toBeGreaterThan(50);
});

test("the names of one day in another frame stand where that frame has them", () => {
  const scene = sceneOf(record, index, day("2016-03-04"), ALL_LAYERS, null);
  const here = namesOf(scene).get("place douma");
  const there = namesOf(scene, svgProjection({ ...projection.frame, width: 1160 })).get("place douma");
  expect((here?.x ?? 0) - (there?.x ?? 0)).toBeCloseTo(100);
  expect(namesOf(scene).get("place douma")).toEqual(here);
});
