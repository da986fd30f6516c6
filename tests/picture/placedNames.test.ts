import { expect, test } from "vitest";
import { createTranslate } from "../../src/language/createTranslate";
import { loadMessages } from "../../src/language/loadMessages";
import { DAY_FRAME } from "../../src/record/day";
import { sceneOf } from "../../src/scene/sceneOf";
import { ALL_LAYERS } from "../../src/state/appState";
import { flowName } from "../../src/space/flowName";
import { flowShapes } from "../../src/space/flowShapes";
import { placedNames } from "../../src/space/svg/placedNames";
import { svgProjection } from "../../src/space/svg/svgProjection";
import { flowNames } from "../../src/space/svg/wantedNames";
import { compiledRecord } from "../record/compiledRecord";

test("names that are kept from one day to the next stand where they would stand if they were placed anew, on every day that changes the picture", async () => {
  const { record, index } = await compiledRecord();
  const t = createTranslate("en", await loadMessages("en"));
  const frame = { longitude: 36.35, latitude: 33.52, zoom: 9.9, width: 960, height: 590 };
  const projection = svgProjection(frame);
  const shared = {
    record,
    features: { names: NO_NAMES },
    basemap: [],
    taken: [],
    language: "en",
    pointedAt: null,
  } as const;
  let [changed, kept] = [0, 0];
  const before: { scene?: ReturnType<typeof sceneOf>; names?: ReturnType<typeof placedNames> } = {};
  let shapes = flowShapes([], frame, () => "");
  let arrows = flowNames(shapes, projection, "en");
  for (let day = DAY_FRAME.earliest; day <= DAY_FRAME.latest; day += 1) {
    const scene = sceneOf(record, index, day, ALL_LAYERS, null);
    const { marks, labels, flows } = scene;
    if (before.scene?.marks === marks && before.scene.labels === labels && before.scene.flows === flows) continue;
    if (before.scene?.flows !== flows) {
      shapes = flowShapes(scene.flows, frame, flowName(record, t, scene.flows));
      arrows = flowNames(shapes, projection, "en");
    }
    const { arcs, ends } = shapes;
    const names = placedNames({ ...shared, scene, projection, arrows, arcs, ends });
    const anew = svgProjection(frame);
    expect(names).toEqual(
      placedNames({ ...shared, scene, projection: anew, arrows: flowNames(shapes, anew, "en"), arcs, ends }),
    );
    changed += 1;
    if (before.names === names) kept += 1;
    Object.assign(before, { scene, names });
  }
  expect(changed).toBeGreaterThan(300);
  expect(kept).toBeGreaterThan(60);
  expect(kept).toBeLessThan(changed);
}, 60_000);

const NO_NAMES = { type: "FeatureCollection" as const, features: [] };
