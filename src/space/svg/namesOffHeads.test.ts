import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import type { Language } from "../../language/Language";
import { loadMessages } from "../../language/loadMessages";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { ALL_LAYERS } from "../../state/appState";
import type { CameraView } from "../../state/cameraView";
import { arrowHeadLength } from "../../symbology/evacuationMark";
import { firstView } from "../firstView";
import { flowName } from "../flowName";
import { flowShapes, type FlowShapes } from "../flowShapes";
import { frameWalls, WALL } from "../frameWalls";
import type { FrameSize } from "../moveView";
import { placedNames, type PlacedNames } from "./placedNames";
import type { TakenBox } from "./placeNames";
import { svgProjection, type SvgProjection } from "./svgProjection";
import { flowNames } from "./wantedNames";

const { record, index } = await compiledRecord();
const translates = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};
const names: FeatureCollection = { type: "FeatureCollection", features: [] };

interface Drawn {
  readonly ends: FlowShapes["ends"];
  readonly projection: SvgProjection;
  readonly placed: PlacedNames;
}

/** A map of a size, in pixels, whose buttons stand at its upper right; what it shows at first, unless told otherwise. */
function drawn(iso: string, language: Language, size: FrameSize, view: CameraView = firstView(size)): Drawn {
  const frame = { ...view, ...size };
  const projection = svgProjection(frame);
  const scene = sceneOf(record, index, dayOfIso(iso) ?? Number.NaN, ALL_LAYERS, null);
  const { arcs, ends } = flowShapes(scene.flows, frame, flowName(record, translates[language], scene.flows));
  const arrows = flowNames({ arcs, ends }, projection, language);
  // In a row on a phone, else one above the other.
  const isRow = size.width < 480 && size.height > 300;
  const buttons: TakenBox = [size.width - (isRow ? 116 : 50), 12, size.width - 12, isRow ? 50 : 114];
  const setting = { record, features: { names }, basemap: [], language, pointedAt: null };
  const taken = [buttons, ...frameWalls(frame, WALL)];
  const placed = placedNames({ ...setting, scene, projection, arrows, arcs, ends, taken });
  return { ends, projection, placed };
}

/** The names that lie on points along the middle of a head. */
function namesOnHeads({ ends, projection, placed }: Drawn): readonly string[] {
  const points = ends.flatMap(({ geometry, properties: { bearing, width } }) => {
    const [x, y] = projection.point(geometry.coordinates);
    const angle = (bearing * Math.PI) / 180;
    return [0.2, 0.4, 0.6, 0.8].map((share) => {
      const far = share * arrowHeadLength(width);
      return [x - Math.sin(angle) * far, y + Math.cos(angle) * far] as const;
    });
  });
  return [...placed.above, ...placed.below]
    .filter(({ name: { block }, left, top }) =>
      points.some(([x, y]) => x > left && x < left + block.width && y > top && y < top + block.height),
    )
    .map(({ name }) => name.id);
}

const DAYS = [
  "2016-08-26",
  "2016-10-19",
  "2017-05-14",
  "2018-03-22",
  "2018-03-29",
  "2018-04-01",
  "2018-04-05",
  "2018-04-09",
];

test.each([
  { width: 390, height: 264 },
  { width: 360, height: 264 },
  { width: 390, height: 352 },
  { width: 640, height: 320 },
  { width: 768, height: 650 },
  { width: 960, height: 517 },
])("no place's or area's name lies on an arrow's head, in a map of $width by $height pixels", (size) => {
  const found = (["en", "ar"] as const).flatMap((language) =>
    DAYS.flatMap((iso) => namesOnHeads(drawn(iso, language, size)).map((id) => `${language} ${iso} ${id}`)),
  );
  expect(found.filter((one) => one.includes(" place "))).toEqual([]);
});

test.each(["2018-04-01", "2018-04-05"])(
  "on %s Eastern Ghouta's short arrow has its name on a phone in Arabic",
  (iso) => {
    const { ends, placed } = drawn(iso, "ar", { width: 390, height: 264 });
    expect(ends).toHaveLength(1);
    expect(placed.above.map(({ name: { id } }) => id)).toContain(`flow ${ends[0]?.properties.flow}`);
  },
);

test("of two convoys to one place in the frame both have their names beside their arrows", () => {
  const view = { latitude: 35, longitude: 38, zoom: 6 };
  for (const size of [
    { width: 960, height: 450 },
    { width: 390, height: 476 },
  ])
    for (const language of ["en", "ar"] as const) {
      const { ends, placed } = drawn("2018-03-29", language, size, view);
      const found = placed.above.flatMap(({ name: { flow } }) => flow ?? []);
      expect(found).toEqual(ends.map(({ properties: { flow } }) => flow));
      expect(namesOnHeads({ ends, placed, projection: svgProjection({ ...view, ...size }) })).toEqual([]);
    }
});

test("on 14 May 2017, where three arrows stand close on a phone, no name lies on the head of an arrow that leads elsewhere", () => {
  const all = drawn("2017-05-14", "en", { width: 390, height: 476 });
  const written = all.placed.above.filter(({ name: { flow } }) => flow !== undefined);
  expect(written.length).toBeGreaterThan(2);
  for (const one of written) {
    const ends = all.ends.filter(({ properties: { flow } }) => flow !== one.name.flow);
    expect(namesOnHeads({ ...all, ends, placed: { above: [one], below: [], ground: [] } })).toEqual([]);
  }
});

test("a head that no name reaches drops none", () => {
  const far = { width: 960, height: 900 };
  const { placed } = drawn("2018-04-01", "ar", far);
  expect(placed.above.map(({ name: { id } }) => id)).toContain("place eastern-ghouta");
});
