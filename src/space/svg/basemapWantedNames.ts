import type { Feature, Position } from "geojson";
import type { Language } from "../../language/Language";
import { ARABIC_SCALE, BASEMAP_NAMES, SHIELD, type BasemapName } from "../basemapNames";
import { aroundPoint } from "./aroundPoint";
import { nameBlock, type NameLine } from "./nameBlock";
import type { NameStand } from "./placeNames";
import { pointsAlong, straightestPart } from "./spotsOnLine";
import type { BasemapFeatures } from "./SvgBasemap";
import type { SvgProjection } from "./svgProjection";
import type { InkedName, NamesInput } from "./wantedNames";

interface Input extends Pick<NamesInput, "projection" | "language"> {
  readonly features: Pick<BasemapFeatures, "names" | "lines">;
}

const CENTRED: NameStand = { anchor: "center", dx: 0, dy: 0 };
const BESIDE_DOT = ["left", "right", "top", "bottom"] as const;
/** Where on what is seen of a road its number may stand, tried in turn. */
const NUMBER_AT = [0.5, 0.3, 0.7, 0.15, 0.85];

/** The names of the basemap that a frame might show, in the order in which they choose their room. */
export function basemapWantedNames(input: Input): InkedName[] {
  const { zoom } = input.projection.frame;
  const named = BASEMAP_NAMES.filter(({ zooms }) => zoom >= zooms[0] && zoom < zooms[1]);
  return named.toReversed().flatMap((name): InkedName[] => {
    const { at } = name;
    if ("numbers" in at) return linesOf(input, at.numbers, "ref").flatMap((road) => roadNumber(road, name, input));
    if ("along" in at) return linesOf(input, at.along, "en").flatMap((feature) => nameAlong(feature, name, input));
    const ranked = input.features.names.features.filter(({ properties }) =>
      at.ranks.includes(textOf(properties, "rank")),
    );
    return ranked.map((feature, which) => nameAtPoint(feature, which, name, input));
  });
}

/** Lines of some kinds that carry a property, each with its place in the file. */
function linesOf({ features }: Input, kinds: readonly string[], property: string) {
  return features.lines.features
    .map((feature, which) => ({ feature, which }))
    .filter(({ feature: { properties } }) => kinds.includes(textOf(properties, "kind")) && properties?.[property]);
}

interface NumberedLine {
  readonly feature: Feature;
  readonly which: number;
}

function nameAlong({ feature, which }: NumberedLine, name: BasemapName, input: Input): InkedName[] {
  const { id, colour, above } = name;
  const block = nameBlock([lineOf(feature, name, input.language)], 99);
  const spot = straightestPart(feature, input.projection, block.width);
  if (!spot) return [];
  const { x, y, angle } = spot;
  const lift = -(above ?? 0) * sizeOf(name, input.language);
  const radians = (angle * Math.PI) / 180;
  const at = { x: x - lift * Math.sin(radians), y: y + lift * Math.cos(radians), angle };
  return [{ id: `${id} ${which}`, ...at, block, stands: [CENTRED], padding: 8, colour, halo: 1.5 }];
}

function roadNumber({ feature, which }: NumberedLine, name: BasemapName, { projection, language }: Input): InkedName[] {
  const { id, type, size, colour } = name;
  const spots = pointsAlong(feature, projection, NUMBER_AT);
  const [first] = spots;
  if (!first) return [];
  const [x, y] = first;
  const line: NameLine = { text: textOf(feature.properties, "ref"), size, type: type[0], lang: language };
  const stands = spots.map(([dx, dy]): NameStand => ({ anchor: "center", dx: dx - x, dy: dy - y }));
  const block = { lines: [line], width: SHIELD.width, height: SHIELD.height };
  return [{ id: `${id} ${which}`, x, y, block, stands, padding: 12, colour, halo: 0, shield: true }];
}

function nameAtPoint(feature: Feature, which: number, name: BasemapName, input: Input): InkedName {
  const { id, colour, beside, dot } = name;
  const distance = (beside ?? 0) * sizeOf(name, input.language);
  const [x, y] = positionOf(feature, input.projection);
  return {
    id: `${id} ${which}`,
    x,
    y,
    block: nameBlock([lineOf(feature, name, input.language)], 7, 1.2),
    stands: beside === undefined ? [CENTRED] : aroundPoint(dot ? BESIDE_DOT : ["top", "bottom"], distance),
    padding: dot ? 3 : 6,
    colour,
    halo: 1.5,
    ...(dot ? { dot } : {}),
  };
}

const sizeOf = ({ size }: BasemapName, language: Language): number => (language === "ar" ? size * ARABIC_SCALE : size);

function lineOf({ properties }: Feature, name: BasemapName, language: Language): NameLine {
  return { text: textOf(properties, language), size: sizeOf(name, language), type: name.type[0], lang: language };
}

/** A property of a feature as a text; empty where it has none. */
export function textOf(properties: Feature["properties"], key: string): string {
  const text: unknown = properties?.[key];
  return typeof text === "string" ? text : "";
}

/** Where a feature that is a point lies in the frame. */
export function positionOf({ geometry }: Feature, projection: SvgProjection): readonly [number, number] {
  const position: Position = geometry.type === "Point" ? geometry.coordinates : [0, 0];
  return projection.point(position);
}
