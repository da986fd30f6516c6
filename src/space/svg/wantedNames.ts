import type { Feature, Position } from "geojson";
import type { Language } from "../../language/Language";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { Flow, Scene } from "../../scene/scene";
import type { Colours } from "../../symbology/flavours";
import { DISC } from "../../symbology/ring";
import { ARABIC_SCALE, BASEMAP_NAMES } from "../basemapNames";
import { flowShapes, type Frame } from "../flowShapes";
import { TYPE } from "../fontFaces";
import { NAMED_FROM, type DrawnRank } from "../labelFeatures";
import { markForm } from "../markFeatures";
import { sceneNames } from "../sceneNames";
import { interpolate } from "./lineWidthAt";
import { nameBlock, type NameLine } from "./nameBlock";
import type { NameAnchor, NameStand, TakenBox, WantedName } from "./placeNames";
import type { BasemapFeatures } from "./SvgBasemap";
import type { SvgProjection } from "./svgProjection";

/** What names are gathered from. */
export interface NamesInput {
  readonly scene: Scene;
  readonly record: Pick<TruceRecord, "places">;
  readonly features: Pick<BasemapFeatures, "names" | "lines">;
  readonly projection: SvgProjection;
  readonly language: Language;
  readonly pointedAt: PlaceId | null;
  readonly nameOfFlow: (flow: Flow) => string;
  /** The frame that arrows end in. */
  readonly seen: Frame;
}

/** A name and how it is written. */
export interface InkedName extends WantedName {
  readonly colour: keyof Colours;
  /** Width of the halo round its letters, in pixels. */
  readonly halo: number;
}

const BESIDE_ANCHORS = ["left", "right", "bottom", "top"] as const;
const AREA_ANCHORS = ["center", "left", "top", "bottom", "right"] as const;
/** Half the room of a disc, in pixels. */
const DISC_ROOM = DISC.radius + 3;

/**
 * All names that a frame might show, in the order in which they choose their room: those above the discs of small places,
 * then those below. The same order as that of the live map's layers, from the top down.
 */
export function wantedNames(input: NamesInput): {
  readonly above: readonly InkedName[];
  readonly below: readonly InkedName[];
  readonly discs: readonly TakenBox[];
} {
  const settlements = recordNames(input);
  const strong = (rank: DrawnRank): boolean => ["selected", "pointed-at", "area", "ground"].includes(rank);
  const order: readonly DrawnRank[] = ["selected", "pointed-at", "area", "ground", "story", "town", "quiet"];
  const sorted = settlements.toSorted(
    (a, b) => order.indexOf(a.rank) - order.indexOf(b.rank) || a.order - b.order || (a.name.id < b.name.id ? -1 : 1),
  );
  const { frame } = input.projection;
  return {
    above: inFrame(
      [
        ...flowNames(input),
        ...capitalNames(input),
        ...sorted.filter(({ rank }) => strong(rank)).map(({ name }) => name),
      ],
      frame,
    ),
    below: inFrame(
      [...sorted.filter(({ rank }) => !strong(rank)).map(({ name }) => name), ...basemapNames(input)],
      frame,
    ),
    discs: input.scene.marks
      .filter((mark) => markForm(mark, frame.zoom) === "disc")
      .map(({ geometry, place }) =>
        input.projection.point(
          geometry.type === "Point" ? geometry.coordinates : (input.record.places.get(place)?.point ?? [0, 0]),
        ),
      )
      .map(([x, y]): TakenBox => [x - DISC_ROOM, y - DISC_ROOM, x + DISC_ROOM, y + DISC_ROOM]),
  };
}

/** Names whose point lies well outside the frame are not looked at. */
function inFrame(names: readonly InkedName[], { width, height }: SvgProjection["frame"]): readonly InkedName[] {
  const reach = 80;
  return names.filter(({ x, y }) => x > -reach && y > -reach && x < width + reach && y < height + reach);
}

function recordNames({ scene, record, projection, language, pointedAt }: NamesInput) {
  const { zoom } = projection.frame;
  const forms = new Map(scene.marks.map((mark) => [mark.place, markForm(mark, zoom)]));
  const formOf = (place: PlaceId) => forms.get(place) ?? null;
  return sceneNames(scene, record, { language, zoom, pointedAt, formOf })
    .filter(({ properties: { rank } }) => zoom >= NAMED_FROM[rank])
    .map(({ geometry, properties }) => {
      const { place, name, other, rank, size, both, anchor, gap, offset, order } = properties;
      const area = rank === "area" || rank === "ground";
      const isStrong = rank === "selected" || rank === "pointed-at";
      const type = area ? TYPE.serif[0] : (isStrong || rank === "story" ? TYPE.sansStrong : TYPE.sans)[0];
      const second = language === "ar" ? ("en" as const) : ("ar" as const);
      const secondType = area ? TYPE.serif[0] : TYPE.sans[0];
      const lines: NameLine[] = [
        { text: name, size, type, lang: language },
        ...(both ? [{ text: other, size: size * 0.86, type: secondType, lang: second, second: true as const }] : []),
      ];
      const [x, y] = projection.point(geometry.coordinates);
      const wanted: InkedName = {
        id: `place ${place}`,
        x,
        y,
        block: nameBlock(lines, 9),
        stands: standsOf(anchor, gap, offset, size, area),
        padding: area ? 4 : 2,
        colour: rank === "area" ? "siegeInk" : rank === "quiet" ? "mapInk2" : "mapInk",
        halo: area || isStrong ? 2 : 1.6,
      };
      return { rank, order, name: wanted };
    });
}

/** The ways in which a name of the record may stand, as the live map's layers let it. */
function standsOf(
  anchor: "any" | NameAnchor,
  gap: number,
  [right, down]: readonly [number, number],
  size: number,
  area: boolean,
): readonly NameStand[] {
  if (anchor === "any") return around(BESIDE_ANCHORS, gap * size);
  if (area && anchor === "center") return around(AREA_ANCHORS, 0.2 * size);
  return [{ anchor, dx: right * size, dy: down * size }];
}

/** The same distance away on each side: the anchor names the edge that is held to the point. */
function around(anchors: readonly NameAnchor[], distance: number): readonly NameStand[] {
  return anchors.map((anchor) => ({
    anchor,
    dx: anchor === "left" ? distance : anchor === "right" ? -distance : 0,
    dy: anchor === "top" ? distance : anchor === "bottom" ? -distance : 0,
  }));
}

function flowNames({ scene, projection, language, nameOfFlow, seen }: NamesInput): InkedName[] {
  return flowShapes(scene.flows, seen, nameOfFlow).ends.flatMap(({ geometry, properties }): InkedName[] => {
    const { flow, label } = properties;
    if (label === "") return [];
    const [x, y] = projection.point(geometry.coordinates);
    const lines = label
      .split("\n")
      .map((text): NameLine => ({ text, size: 12, type: TYPE.sansStrong[0], lang: language }));
    const stands = around(["bottom", "top", "left", "right"], 0.7 * 12);
    return [
      { id: `flow ${flow}`, x, y, block: nameBlock(lines, 12, 1.25), stands, padding: 2, colour: "mapInk", halo: 1.8 },
    ];
  });
}

const CAPITAL_SIZE = [
  [7, 14],
  [10, 20],
  [12, 23],
] as const;

function capitalNames({ features, projection, language }: NamesInput): InkedName[] {
  const size = interpolate(CAPITAL_SIZE, projection.frame.zoom);
  const second = language === "ar" ? "en" : "ar";
  return features.names.features
    .filter(({ properties }) => properties?.["rank"] === "capital")
    .map((feature): InkedName => {
      const lines: NameLine[] = [
        { text: textOf(feature, language), size, type: TYPE.serif[0], lang: language },
        { text: textOf(feature, second), size: size * 0.84, type: TYPE.serif[0], lang: second },
      ];
      const [x, y] = projection.point(positionOf(feature));
      const stands: NameStand[] = [{ anchor: "center", dx: 0, dy: 0 }];
      return { id: "capital", x, y, block: nameBlock(lines, 10, 1.1), stands, padding: 4, colour: "mapInk", halo: 2 };
    });
}

function basemapNames({ features, projection, language }: NamesInput): InkedName[] {
  const { zoom } = projection.frame;
  const named = BASEMAP_NAMES.filter(({ zooms }) => zoom >= zooms[0] && zoom < zooms[1]);
  return named.toReversed().flatMap(({ id, at, type, size: plain, colour, beside }): InkedName[] => {
    const size = language === "ar" ? plain * ARABIC_SCALE : plain;
    const line = (text: string): NameLine => ({ text, size, type: type[0], lang: language });
    if ("along" in at) {
      return features.lines.features
        .filter(({ properties }) => at.along.includes(String(properties?.["kind"])) && properties?.["en"])
        .flatMap((feature, which): InkedName[] => {
          const block = nameBlock([line(textOf(feature, language))], 99);
          const middle = middleOfLine(feature, projection, block.width);
          if (!middle) return [];
          const lift = at.along.includes("motorway") ? -0.9 * size : 0;
          const radians = (middle.angle * Math.PI) / 180;
          return [
            {
              id: `${id} ${which}`,
              x: middle.x - lift * Math.sin(radians),
              y: middle.y + lift * Math.cos(radians),
              angle: middle.angle,
              block,
              stands: [{ anchor: "center" as const, dx: 0, dy: 0 }],
              padding: 8,
              colour,
              halo: 1.5,
            },
          ];
        });
    }
    const stands: readonly NameStand[] =
      beside === undefined ? [{ anchor: "center", dx: 0, dy: 0 }] : around(["top", "bottom"], beside * size);
    return features.names.features
      .filter(({ properties }) => at.ranks.includes(String(properties?.["rank"])))
      .map((feature, which): InkedName => {
        const [x, y] = projection.point(positionOf(feature));
        const block = nameBlock([line(textOf(feature, language))], 7, 1.2);
        return { id: `${id} ${which}`, x, y, block, stands, padding: 6, colour, halo: 1.5 };
      });
  });
}

function textOf({ properties }: Feature, language: Language): string {
  const text: unknown = properties?.[language];
  return typeof text === "string" ? text : "";
}

function positionOf({ geometry }: Feature): Position {
  return geometry.type === "Point" ? geometry.coordinates : [0, 0];
}

/** The straightest part in the frame of a line that is long enough for a name: its middle, and its slant so that text stands upright. */
function middleOfLine(
  { geometry }: Feature,
  projection: SvgProjection,
  width: number,
): { readonly x: number; readonly y: number; readonly angle: number } | null {
  if (geometry.type !== "LineString") return null;
  const { frame } = projection;
  const inside = ([x, y]: readonly [number, number]): boolean =>
    x > 12 && y > 12 && x < frame.width - 12 && y < frame.height - 12;
  const points = geometry.coordinates.map(projection.point);
  let best: { readonly x: number; readonly y: number; readonly angle: number; readonly bend: number } | null = null;
  for (const [at, from] of points.entries()) {
    if (!inside(from)) continue;
    let length = 0;
    let end = at;
    while (end + 1 < points.length && length < width) {
      const [a, b] = [points[end], points[end + 1]];
      if (!a || !b) break;
      length += Math.hypot(b[0] - a[0], b[1] - a[1]);
      end += 1;
    }
    const to = points[end];
    if (!to || length < width || !inside(to)) continue;
    const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const bend = length / Math.max(1, straight) - 1;
    const slant = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    const angle = slant > 90 ? slant - 180 : slant < -90 ? slant + 180 : slant;
    if (bend < 0.04 && (!best || bend < best.bend)) {
      best = { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2, angle, bend };
    }
  }
  return best;
}
