import type { Colours, Opacities } from "../symbology/flavours";

/** How the basemap is drawn, for both painters. Kinds are those of `data/basemap/`; zooms are MapLibre's. */
export type BasemapEntry = BasemapFill | BasemapRelief | BasemapLine;

/** Ground of a kind, filled. */
export interface BasemapFill {
  readonly type: "fill";
  readonly id: string;
  readonly source: "land" | "ground" | "places";
  /** Absent: all of the source. */
  readonly kinds?: readonly string[];
  readonly fill: keyof Colours;
  /** A line of one pixel round it. */
  readonly edge?: keyof Colours;
  readonly opacity?: number;
  readonly minzoom?: number;
}

/** A picture of relief, laid over what is below. */
export interface BasemapRelief {
  readonly type: "relief";
  readonly id: "relief-shade" | "relief-light";
  readonly opacity: keyof Opacities;
}

/** Lines of some kinds. */
export interface BasemapLine {
  readonly type: "line";
  readonly id: string;
  readonly source: "land" | "ground" | "lines" | "places";
  readonly kinds?: readonly string[];
  readonly colour: keyof Colours;
  readonly width: LineWidth;
  readonly opacity?: number;
  /** In line widths. */
  readonly dash?: readonly number[];
  readonly minzoom?: number;
  readonly round?: true;
}

/** A width in pixels: the same at all zooms, growing gently from that at zoom 11, or as the ground does from that at zoom 11. */
export type LineWidth = { readonly same: number } | { readonly gently: number } | { readonly onGround: number };

/** Zooms and shares of a gently growing width. */
export const GENTLY: readonly (readonly [number, number])[] = [
  [7, 0.5],
  [10, 0.85],
  [11, 1],
  [14, 1.5],
];

/** The corners that the relief pictures were drawn for: west, south, east, north in degrees. */
export const RELIEF_BOUNDS = [35.5, 32.8, 37.5, 34.4] as const;

/** The ground under the fills of sieges, in the order of drawing. What no entry covers is `neighbour`. */
export const BASEMAP_GROUND: readonly BasemapEntry[] = [
  { type: "fill", id: "sea", source: "land", kinds: ["sea"], fill: "sea" },
  { type: "fill", id: "land", source: "land", kinds: ["land"], fill: "land" },
  { type: "fill", id: "oasis", source: "ground", kinds: ["oasis"], fill: "oasis", opacity: 0.92 },
  { type: "fill", id: "salt-flat", source: "ground", kinds: ["salt-flat"], fill: "salt" },
  { type: "fill", id: "lakes", source: "land", kinds: ["lake"], fill: "sea", edge: "water" },
  {
    type: "line",
    id: "dry-lakes",
    source: "ground",
    kinds: ["dry-lake", "salt-flat"],
    colour: "water",
    width: { same: 1 },
    dash: [2, 2.4],
    minzoom: 9,
  },
  { type: "fill", id: "built-up", source: "ground", kinds: ["built-up"], fill: "built", edge: "builtEdge" },
  { type: "relief", id: "relief-shade", opacity: "reliefShade" },
  { type: "relief", id: "relief-light", opacity: "reliefLight" },
  {
    type: "fill",
    id: "old-city",
    source: "ground",
    kinds: ["old-city"],
    fill: "oldCity",
    edge: "builtEdge",
    minzoom: 10,
  },
  { type: "fill", id: "towns", source: "ground", kinds: ["town"], fill: "built", edge: "builtEdge", minzoom: 9 },
  { type: "fill", id: "town-footprints", source: "places", fill: "built", minzoom: 9 },
  { type: "line", id: "town-edges", source: "places", colour: "builtEdge", width: { same: 0.6 }, minzoom: 10 },
];

/** Roads by rank, the least first. */
const ROADS = [
  { id: "secondary", width: 1.1, casing: 2.4, minzoom: 9.5 },
  { id: "trunk-far", width: 1.1, casing: 2.4, minzoom: 6.5 },
  { id: "trunk", width: 1.6, casing: 3.2, minzoom: 7 },
  { id: "motorway", width: 2.2, casing: 4, minzoom: 6.5 },
] as const;

const river = { type: "line", source: "lines", colour: "water", round: true } as const;
const road = { type: "line", source: "lines", round: true } as const;

/** Lines that run over the fills of sieges: waters, roads, borders. In the order of drawing. */
export const BASEMAP_LINES: readonly BasemapLine[] = [
  { ...river, id: "rivers", kinds: ["river", "river-far"], width: { gently: 1.9 } },
  { ...river, id: "streams", kinds: ["stream"], width: { gently: 1.2 }, minzoom: 9 },
  { ...river, id: "canals", kinds: ["canal"], width: { gently: 0.8 }, opacity: 0.75, minzoom: 10 },
  ...ROADS.map(({ id, casing, minzoom }): BasemapLine => ({
    ...road,
    id: `${id}-case`,
    kinds: [id],
    colour: "roadCase",
    width: { gently: casing },
    minzoom,
  })),
  ...ROADS.map(({ id, width, minzoom }): BasemapLine => ({
    ...road,
    id,
    kinds: [id],
    colour: "road",
    width: { gently: width },
    minzoom,
  })),
  {
    type: "line",
    id: "runways",
    source: "ground",
    kinds: ["runway"],
    colour: "builtEdge",
    width: { onGround: 2.4 },
    minzoom: 11,
  },
  {
    type: "line",
    id: "borders",
    source: "land",
    kinds: ["border"],
    colour: "border",
    width: { same: 1.3 },
    dash: [7, 2.4, 1.2, 2.4],
  },
  {
    type: "line",
    id: "lines-not-agreed",
    source: "land",
    kinds: ["line-not-agreed"],
    colour: "border",
    width: { same: 1 },
    dash: [3, 3],
  },
];
