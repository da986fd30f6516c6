import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import * as v from "valibot";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../language/Language";
import { FIRST_STEPS, viewOfStep } from "./firstView";
import { LineNamePainter } from "./LineNamePainter";
import { basemapWantedNames } from "./svg/basemapWantedNames";
import { svgProjection, type SvgProjection } from "./svg/svgProjection";

const file = join(import.meta.dirname, "..", "..", "data", "basemap", "lines.geojson");
const json: unknown = JSON.parse(readFileSync(file, "utf8"));
const isCollection = (value: unknown): value is FeatureCollection =>
  v.is(v.looseObject({ type: v.literal("FeatureCollection"), features: v.array(v.looseObject({})) }), value);
if (!isCollection(json)) throw new Error(`${file} is no collection`);
const lines = json;

/** The names on lines as the live map is given them. */
function live(zoom: number, language: Language): readonly Feature[] {
  const sent: Feature[] = [];
  const painter = new LineNamePainter(() => ({
    updateData: ({ add }) => {
      sent.push(...(add ?? []));
      return Promise.resolve();
    },
  }));
  painter.take(lines.features);
  painter.show(zoom, language);
  return sent;
}

/** The names on lines as the drawn map writes them in a frame. */
function drawn(zoom: number, language: Language, size: { readonly width: number; readonly height: number }) {
  const projection = svgProjection({ ...viewOfStep(FIRST_STEPS[3]), zoom, ...size });
  const names = { type: "FeatureCollection" as const, features: [] };
  return { projection, names: basemapWantedNames({ features: { lines, names }, projection, language }) };
}

/** Where what a name stands on begins and ends in a frame, in pixels. */
function endsOf(geometry: Geometry | undefined, point: SvgProjection["point"]) {
  if (geometry?.type === "Point") return { from: point(geometry.coordinates), to: point(geometry.coordinates) };
  if (geometry?.type !== "LineString") throw new Error("a name stands on nothing");
  return { from: point(geometry.coordinates[0] ?? []), to: point(geometry.coordinates[1] ?? []) };
}

const first = viewOfStep(FIRST_STEPS[3]).zoom;

test.each(LANGUAGES.flatMap((language) => [6.5, first, 12, 14].map((zoom) => [language, zoom] as const)))(
  "both painters write the same names and numbers on lines at the same spots (%s, zoom %d)",
  (language, zoom) => {
    const { projection, names } = drawn(zoom, language, { width: 960, height: 488 });
    const features = new Map(live(zoom, language).map((feature) => [String(feature.id), feature]));
    expect(names.length).toBeGreaterThan(3);
    expect([...features.keys()].toSorted()).toEqual(names.map(({ id }) => id).toSorted());
    for (const { id, x, y, block, angle } of names) {
      const { geometry, properties } = features.get(id) ?? {};
      expect(properties?.["text"]).toBe(block.lines[0]?.text);
      const ends = endsOf(geometry, projection.point);
      // The drawn name's point is lifted off its line, by less than its own height; a number's is where it stands.
      expect(Math.hypot((ends.from[0] + ends.to[0]) / 2 - x, (ends.from[1] + ends.to[1]) / 2 - y)).toBeLessThan(
        angle === undefined ? 0.01 : 14,
      );
      const [right, down] = [ends.to[0] - ends.from[0], ends.to[1] - ends.from[1]];
      expect((Math.atan2(down, right) * 180) / Math.PI).toBeCloseTo(angle ?? 0, 1);
      // MapLibre leaves out a name that it holds too long for its line.
      expect(Math.hypot(right, down)).toBeGreaterThanOrEqual(angle === undefined ? 0 : 2 * block.width);
    }
  },
);

test("the drawn map names lines at the same spots in frames of any size: a page's picture is cut to the reader's", () => {
  const small = drawn(first, "en", { width: 960, height: 488 });
  const large = drawn(first, "en", { width: 1720, height: 1040 });
  const fromMiddle = ({ names, projection: { frame } }: typeof small) =>
    names.map(({ id, x, y }) => `${id} ${(x - frame.width / 2).toFixed(2)} ${(y - frame.height / 2).toFixed(2)}`);
  expect(fromMiddle(large)).toEqual(fromMiddle(small));
});

test("a map whose ground did not come sends no names on lines", () => {
  const sent: (readonly [added: number, removed: number])[] = [];
  const painter = new LineNamePainter(() => ({
    updateData: async ({ add = [], remove = [] }) => void sent.push([add.length, remove.length]),
  }));
  painter.show(first, "en");
  expect(sent).toEqual([]);
  painter.take(lines.features);
  painter.show(first, "en");
  expect(sent).toHaveLength(1);
  expect(sent[0]?.[0]).toBeGreaterThan(3);
});
