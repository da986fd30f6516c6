import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import * as v from "valibot";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { createTranslate, type Translate } from "../language/createTranslate";
import { LANGUAGES } from "../language/Language";
import { loadMessages } from "../language/loadMessages";
import { dayOfIso } from "../record/day";
import type { Scene } from "../scene/scene";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { FLAVOURS } from "../symbology/flavours";
import { FIRST_STEPS, firstView, viewOfStep } from "./firstView";
import { flowName } from "./flowName";
import { flowShapes } from "./flowShapes";
import { frameWalls } from "./frameWalls";
import { mapStyle } from "./mapStyle";
import { NamePainter } from "./NamePainter";
import type { NameRoom } from "./nameRoom";
import { basemapWantedNames } from "./svg/basemapWantedNames";
import { placedNames, type PlacedNames } from "./svg/placedNames";
import { svgProjection } from "./svg/svgProjection";
import { flowNames } from "./svg/wantedNames";

const isCollection = (value: unknown): value is FeatureCollection =>
  v.is(v.looseObject({ type: v.literal("FeatureCollection"), features: v.array(v.looseObject({})) }), value);
function basemapFile(name: string): FeatureCollection {
  const json: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, "..", "..", "data", "basemap", `${name}.geojson`), "utf8"),
  );
  if (!isCollection(json)) throw new Error(`${name} is no collection`);
  return json;
}
const ground = { names: basemapFile("names"), lines: basemapFile("lines") };
const { record, index } = await compiledRecord();
const translates = new Map<string, Translate>();
for (const language of LANGUAGES) translates.set(language, createTranslate(language, await loadMessages(language)));
function translateTo(language: string): Translate {
  const t = translates.get(language);
  if (!t) throw new Error(`no words in ${language}`);
  return t;
}

const sceneOn = (iso: string, place: string | null = null): Scene =>
  sceneOf(record, index, dayOfIso(iso) ?? Number.NaN, ALL_LAYERS, place);
function roomOf(width: number, height: number, zoom?: number): NameRoom {
  const frame = { ...firstView({ width, height }), ...(zoom === undefined ? {} : { zoom }), width, height };
  return { frame, seen: frame, taken: frameWalls(frame, 4), holds: { pixels: 0, zoom: 0 } };
}

const NOWHERE = "https://example.org/none";
const STYLE = mapStyle({
  flavour: FLAVOURS.light,
  step: 0,
  site: "https://example.org/",
  basemap: {
    land: NOWHERE,
    ground: NOWHERE,
    lines: NOWHERE,
    names: NOWHERE,
    "relief-shade": NOWHERE,
    "relief-light": NOWHERE,
    "relief-far-shade": NOWHERE,
    "relief-far-light": NOWHERE,
  },
  footprints: [],
});

/** Which property the map knows a source's features by; null: their id. */
function promotedIn(source: string): string | null {
  const { promoteId } = v.parse(v.looseObject({ promoteId: v.optional(v.string()) }), STYLE.sources[source]);
  return promoteId ?? null;
}

/**
 * A painter, what stands on its map by the names' own ids, and what was sent. The map knows features by what the style says, and forgets by that
 * what it is told to.
 */
function paintedMap() {
  const features = new Map<string, Feature>();
  const sent: string[] = [];
  const known = new Map<string, string>();
  const painter = new NamePainter(record, (source) => {
    const promoted = promotedIn(source);
    return {
      updateData: async ({ add = [], remove = [] }) => {
        for (const gone of remove) features.delete(known.get(`${source} ${String(gone)}`) ?? "");
        for (const feature of add) {
          const id = String(feature.id);
          known.set(`${source} ${String(promoted === null ? id : feature.properties?.[promoted])}`, id);
          features.set(id, feature);
        }
        sent.push(...[...remove, ...add.map(({ id }) => id)].map((id) => `${source} ${String(id)}`));
      },
    };
  });
  return { painter, features, sent };
}

/** Once the map has taken what it was sent, it takes more. */
const sourcesAreFree = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** A painted map in English at 960 by 518 pixels, on which days are shown one after another. */
function englishMap(hasGround = true) {
  const { painter, features, sent } = paintedMap();
  const [t, room] = [translateTo("en"), roomOf(960, 518)];
  if (hasGround) painter.take(ground);
  const show = async (scene: Scene): Promise<void> => {
    painter.show({ scene, t, pointedAt: null }, { ...room });
    await sourcesAreFree();
  };
  return { show, features, sent };
}

function drawnNames(scene: Scene, { frame, seen, taken }: NameRoom, t: Translate): PlacedNames {
  const projection = svgProjection(frame);
  const { language } = t;
  const shapes = flowShapes(scene.flows, seen, flowName(record, t, scene.flows));
  return placedNames({
    scene,
    record,
    features: ground,
    basemap: basemapWantedNames({ features: ground, projection, language }),
    projection,
    language,
    pointedAt: null,
    arrows: flowNames(shapes, projection, language),
    arcs: shapes.arcs,
    ends: shapes.ends,
    taken,
  });
}

const VIEWS = LANGUAGES.flatMap((language) =>
  [
    { iso: "2016-03-04", place: null, room: roomOf(960, 518) },
    { iso: "2016-08-26", place: "daraya", room: roomOf(390, 340) },
    { iso: "2018-04-01", place: "douma", room: roomOf(768, 650, 12) },
    { iso: "2014-02-10", place: null, room: roomOf(768, 650, 9) },
  ].map((view) => ({ language, ...view })),
);

test.each(VIEWS)("both painters write the same names ($language, $iso)", ({ language, iso, place, room }) => {
  const { painter, features } = paintedMap();
  const t = translateTo(language);
  const scene = sceneOn(iso, place);
  painter.take(ground);
  painter.show({ scene, t, pointedAt: null }, room);
  const drawn = drawnNames(scene, room, t);
  const names = [...drawn.above, ...drawn.below, ...drawn.ground];
  expect(names.length).toBeGreaterThan(5);
  expect([...features.keys()].toSorted()).toEqual(names.map(({ name }) => name.id).toSorted());
  const { point } = svgProjection(room.frame);
  for (const { name, stand } of names) {
    const { geometry, properties } = features.get(name.id) ?? {};
    if (geometry?.type !== "Point" || !properties) throw new Error(`${name.id} stands nowhere`);
    const [x, y] = point(geometry.coordinates);
    // A name along a line is lifted off it, by its offset on the live map.
    expect(Math.hypot(x - name.x, y - name.y)).toBeLessThan(name.angle === undefined ? 0.01 : 14);
    expect(properties["anchor"]).toBe(stand.anchor);
    expect(properties["angle"]).toBe(name.angle ?? 0);
    const words = [properties["text"], properties["second"]].filter((one) => one !== undefined).join("\n");
    expect(words).toBe(name.block.lines.map(({ text }) => text).join("\n"));
  }
});

test("names on lines stand at the same spots in frames of any size: a page's picture is cut to the reader's", () => {
  const { zoom } = viewOfStep(FIRST_STEPS[3]);
  const spots = (width: number, height: number): readonly string[] => {
    const projection = svgProjection({ ...viewOfStep(FIRST_STEPS[3]), zoom, width, height });
    return basemapWantedNames({ features: ground, projection, language: "en" }).map(
      ({ id, x, y }) => `${id} ${(x - width / 2).toFixed(2)} ${(y - height / 2).toFixed(2)}`,
    );
  };
  expect(spots(1720, 1040)).toEqual(spots(960, 488));
});

test("a name that finds no room for a chosen one is taken away, and no other is sent again", async () => {
  const { show, sent } = englishMap();
  await show(sceneOn("2016-03-04"));
  const all = sent.splice(0).length;
  await show(sceneOn("2016-03-04", "zamalka"));
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length).toBeLessThan(all / 2);
});

test("the names of arrows go with their arrows", async () => {
  const { show, features } = englishMap(false);
  const arrows = (): readonly string[] => [...features.keys()].filter((id) => id.startsWith("flow "));
  await show(sceneOn("2016-08-26"));
  expect(arrows().length).toBeGreaterThan(1);
  await show(sceneOn("2016-09-01"));
  expect(arrows()).toEqual([]);
});

test("where nothing is drawn otherwise nothing is looked at, and nothing is sent", async () => {
  const { show, sent } = englishMap();
  await show(sceneOn("2016-03-04"));
  sent.splice(0);
  const scene = { ...sceneOn("2016-03-04"), day: 0 };
  await show(scene);
  await show(scene);
  expect(sent).toEqual([]);
});

test("a map whose ground did not come writes the record's names alone, and one on a newsroom's ground none on lines", () => {
  const [bare, own] = [paintedMap(), paintedMap()];
  const setting = { scene: sceneOn("2016-03-04"), t: translateTo("en"), pointedAt: null };
  bare.painter.show(setting, roomOf(960, 518));
  expect([...bare.features.keys()].filter((id) => !id.startsWith("place "))).toEqual([]);
  expect(bare.features.size).toBeGreaterThan(5);
  own.painter.leaveLines();
  own.painter.take(ground);
  own.painter.show(setting, roomOf(960, 518));
  expect([...own.features.keys()].filter((id) => id.startsWith("road-"))).toEqual([]);
  expect(own.features.has("capital")).toBe(true);
});
