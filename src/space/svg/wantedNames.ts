import type { FeatureCollection } from "geojson";
import type { Language } from "../../language/Language";
import { keptFor } from "../../record/keptFor";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { Mark, Scene } from "../../scene/scene";
import { DISC } from "../../symbology/ring";
import type { NameColour } from "../basemapNames";
import { extentOf } from "../extentOf";
import { FLOW_NAME_ANCHORS, FLOW_NAME_GAP, FLOW_NAME_LINE, FLOW_NAME_WIDTH } from "../flowName";
import type { FlowShapes } from "../flowShapes";
import { TYPE } from "../fontFaces";
import { NAMED_FROM, SECOND_SIZE, type DrawnRank } from "../labelFeatures";
import { markForm, type MarkForm } from "../markFeatures";
import { MIDDLE_ANCHORS, MIDDLE_GAP } from "../nameAnchors";
import { sceneNames, type NameFeature } from "../sceneNames";
import { textOf } from "../textOf";
import { aroundPoint } from "./aroundPoint";
import { coordinatesOf, pairOf } from "./coordinatesOf";
import { interpolate } from "./lineWidthAt";
import { nameBlock, type NameLine } from "./nameBlock";
import type { TakenBox, WantedName } from "./placeNames";
import { standsOfName } from "./standsOfName";
import type { BasemapFeatures } from "./SvgBasemap";
import type { SvgProjection } from "./svgProjection";

/** What names are gathered from. */
export interface NamesInput {
  readonly scene: Scene;
  readonly record: Pick<TruceRecord, "places">;
  readonly features: Pick<BasemapFeatures, "names">;
  /** The names of the basemap, which no day changes: `basemapWantedNames`. */
  readonly basemap: readonly InkedName[];
  readonly projection: SvgProjection;
  readonly language: Language;
  readonly pointedAt: PlaceId | null;
  /** What stands at the ends of arrows: `flowNames`. */
  readonly arrows: readonly InkedName[];
}

/** A name and how it is written. */
export interface InkedName extends WantedName {
  readonly colour: NameColour;
  /** Width of the halo round its letters, in pixels. */
  readonly halo: number;
  /** Where its point is, before it is lifted off its line: [longitude, latitude] in degrees. */
  readonly position: readonly [number, number];
  /** Of a name along a line: how far above it, in ems. */
  readonly above?: number;
  /** The flow at whose arrow it stands. */
  readonly flow?: string;
  /** A dot at its point. */
  readonly dot?: true;
  /** Written on the shield of a road's number, which its block has the size of. */
  readonly shield?: true;
  /** From which width and height of the frame on it is shown: `croppedNames`. */
  readonly from?: { readonly "data-from-width"?: number; readonly "data-from-height"?: number };
}

/** The order in which names choose their room, by rank; those before the stories stand above the discs. */
const TURNS: Readonly<Record<DrawnRank, number>> = {
  selected: 0,
  "pointed-at": 1,
  area: 2,
  ground: 3,
  story: 4,
  town: 5,
  quiet: 6,
};
/** Half the room of a disc, in pixels. */
const DISC_ROOM = DISC.radius + 3;
/** Half the room of an exit mark, in pixels. */
const EXIT_ROOM = 8;

/**
 * All names that a frame might show, in the order in which they choose their room: those of the chosen place and of the capital, which
 * stand whatever arrow runs there, those of arrows, those above the discs of small places, then those below: of places that people leave, the others, and the basemap's. The same order as that of the live map's layers, from the top down.
 */
export function wantedNames(input: NamesInput): {
  readonly chosen: readonly InkedName[];
  readonly arrows: readonly InkedName[];
  readonly above: readonly InkedName[];
  readonly left: readonly InkedName[];
  readonly below: readonly InkedName[];
  /** The names of the basemap. */
  readonly ground: readonly InkedName[];
  readonly discs: readonly TakenBox[];
  /** The room of exit marks, which the basemap's names leave free. */
  readonly exits: readonly TakenBox[];
} {
  const sorted = recordNames(input).toSorted(
    (a, b) => TURNS[a.rank] - TURNS[b.rank] || a.order - b.order || (a.name.id < b.name.id ? -1 : 1),
  );
  const namesOf = (wanted: (rank: DrawnRank, isLeft: boolean) => boolean): InkedName[] =>
    sorted.filter(({ rank, isLeft }) => wanted(rank, isLeft)).map(({ name }) => name);
  const { frame } = input.projection;
  const formOf = formsIn(input.projection);
  return {
    chosen: inFrame(
      [
        ...namesOf((rank) => rank === "selected"),
        ...capitalsIn(input.projection)[input.language](input.features.names),
      ],
      frame,
    ),
    arrows: inFrame(input.arrows, frame),
    above: inFrame(
      [...namesOf((rank) => rank === "area" || rank === "ground"), ...namesOf((rank) => rank === "pointed-at")],
      frame,
    ),
    left: inFrame(
      namesOf((rank, isLeft) => rank === "story" && isLeft),
      frame,
    ),
    below: inFrame(
      namesOf((rank, isLeft) => TURNS[rank] >= TURNS.story && !(rank === "story" && isLeft)),
      frame,
    ),
    ground: inFrame(input.basemap, frame),
    discs: input.scene.marks
      .filter((mark) => formOf(mark) === "disc")
      .map(({ geometry, place }) =>
        input.projection.point(
          geometry.type === "Point" ? geometry.coordinates : (input.record.places.get(place)?.point ?? [0, 0]),
        ),
      )
      .map((at) => boxRound(at, DISC_ROOM)),
    exits: input.scene.marks.flatMap((mark): readonly TakenBox[] => {
      const form = formOf(mark);
      if (form !== "shape-marked" && form !== "shape-marked-high") return [];
      const [x, y] = input.projection.point(extentOf(mark.geometry).middle);
      return [boxRound([x, form === "shape-marked" ? y : y - 9], EXIT_ROOM)];
    }),
  };
}

/** The form of each mark in a projection. */
const formsIn = keptFor((projection: SvgProjection) =>
  keptFor((mark: Mark): MarkForm => markForm(mark, projection.frame.zoom)),
);

const boxRound = ([x, y]: readonly [number, number], half: number): TakenBox => [
  x - half,
  y - half,
  x + half,
  y + half,
];

/** Names whose point lies well outside the frame are not looked at. */
function inFrame(names: readonly InkedName[], { width, height }: SvgProjection["frame"]): readonly InkedName[] {
  const reach = 80;
  return names.filter(({ x, y }) => x > -reach && y > -reach && x < width + reach && y < height + reach);
}

interface RankedName {
  readonly rank: DrawnRank;
  readonly order: number;
  /** People leave the place. */
  readonly isLeft: boolean;
  readonly name: InkedName;
}

/** A name as it was written last, and in which projection: a step writes those that changed. */
const written = new WeakMap<NameFeature, { readonly projection: SvgProjection; readonly name: RankedName }>();

function recordNames({ scene, record, projection, language, pointedAt }: NamesInput): readonly RankedName[] {
  const { zoom } = projection.frame;
  const markFormOf = formsIn(projection);
  const forms = new Map(scene.marks.map((mark) => [mark.place, markFormOf(mark)]));
  const formOf = (place: PlaceId) => forms.get(place) ?? null;
  return sceneNames(scene, record, { language, zoom, pointedAt, formOf })
    .filter(({ properties: { rank } }) => zoom >= NAMED_FROM[rank])
    .map((feature) => {
      const known = written.get(feature);
      if (known?.projection === projection) return known.name;
      const name = rankedName(feature, projection, language);
      written.set(feature, { projection, name });
      return name;
    });
}

function rankedName({ geometry, properties }: NameFeature, projection: SvgProjection, language: Language): RankedName {
  const { place, name, other, rank, size, both, isSure, stands, order } = properties;
  const area = rank === "area" || rank === "ground";
  const isStrong = rank === "selected" || rank === "pointed-at";
  const type = area ? TYPE.serif[0] : (isStrong || rank === "story" ? TYPE.sansStrong : TYPE.sans)[0];
  const second = language === "ar" ? ("en" as const) : ("ar" as const);
  const secondType = area ? TYPE.serif[0] : TYPE.sans[0];
  const lines: NameLine[] = [
    { text: name, size, type, lang: language },
    ...(both
      ? [
          {
            text: other,
            size: size * SECOND_SIZE,
            type: secondType,
            lang: second,
            ...(area ? {} : { second: true as const }),
          },
        ]
      : []),
  ];
  const [x, y] = projection.point(geometry.coordinates);
  const inked: InkedName = {
    id: `place ${place}`,
    position: pairOf(geometry.coordinates),
    x,
    y,
    block: nameBlock(lines, 9),
    stands: standsOfName(properties, area || both),
    padding: area ? 3 : 2,
    colour: rank === "area" ? "siegeInk" : rank === "quiet" ? "mapInk2" : "mapInk",
    halo: area || isStrong ? 2 : 1.6,
    isSure,
  };
  return { rank, order, isLeft: stands !== undefined, name: inked };
}

/** The names at the ends of arrows. */
export function flowNames({ ends }: FlowShapes, projection: SvgProjection, language: Language): readonly InkedName[] {
  return ends.flatMap(({ geometry, properties }): InkedName[] => {
    const { flow, label, named } = properties;
    if (label === "") return [];
    const [x, y] = projection.point(geometry.coordinates);
    const lines = label
      .split("\n")
      .map((text): NameLine => ({ text, size: 12, type: TYPE.sansStrong[0], lang: language }));
    const stands = aroundPoint(FLOW_NAME_ANCHORS[named], FLOW_NAME_GAP * 12);
    return [
      {
        id: `flow ${flow}`,
        flow,
        position: pairOf(geometry.coordinates),
        x,
        y,
        block: nameBlock(lines, FLOW_NAME_WIDTH, FLOW_NAME_LINE),
        stands,
        isSparing: true,
        padding: 2,
        colour: "mapInk",
        halo: 1.8,
      },
    ];
  });
}

const CAPITAL_SIZE = [
  [7, 14],
  [10, 20],
  [12, 23],
] as const;

/** The capital's name in a projection and language, which no day changes, by the names of the basemap. */
const capitalsIn = keptFor((projection: SvgProjection) => ({
  en: keptFor((names: FeatureCollection) => capitalNames(names, projection, "en")),
  ar: keptFor((names: FeatureCollection) => capitalNames(names, projection, "ar")),
}));

function capitalNames(names: FeatureCollection, projection: SvgProjection, language: Language): InkedName[] {
  const size = interpolate(CAPITAL_SIZE, projection.frame.zoom);
  const second = language === "ar" ? "en" : "ar";
  return names.features
    .filter(({ properties }) => properties?.["rank"] === "capital")
    .map((feature): InkedName => {
      const lines: NameLine[] = [
        { text: textOf(feature.properties, language), size, type: TYPE.serif[0], lang: language },
        { text: textOf(feature.properties, second), size: size * 0.84, type: TYPE.serif[0], lang: second },
      ];
      const [x, y] = projection.point(coordinatesOf(feature));
      // To a side where an arrow runs over the middle, or another name stands there.
      const stands = aroundPoint([...MIDDLE_ANCHORS, "left", "right"], MIDDLE_GAP * size);
      const position = pairOf(coordinatesOf(feature));
      return {
        id: "capital",
        position,
        x,
        y,
        block: nameBlock(lines, 10),
        stands,
        padding: 3,
        colour: "mapInk",
        halo: 2,
      };
    });
}
