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

/** The pictures of relief: near Damascus in some detail, round it all of Syria coarsely. They meet without a seam. */
export type ReliefFile = "relief-shade" | "relief-light" | "relief-far-shade" | "relief-far-light";

/** A picture of relief, laid over what is below. */
export interface BasemapRelief {
  readonly type: "relief";
  readonly id: ReliefFile;
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

const NEAR = [35.5, 32.8, 37.5, 34.4] as const;
const FAR = [35, 32.1, 42.4, 37.5] as const;
/** The corners that each relief picture was drawn for: west, south, east, north in degrees. */
export const RELIEF_BOUNDS: Readonly<Record<ReliefFile, readonly [number, number, number, number]>> = {
  "relief-shade": NEAR,
  "relief-light": NEAR,
  "relief-far-shade": FAR,
  "relief-far-light": FAR,
};

/** The ground under the fills of sieges, in the order of drawing. What no entry covers is `neighbour`. */
export const BASEMAP_GROUND: readonly BasemapEntry[] = [
  { type: "fill", id: "sea", source: "land", kinds: ["sea"], fill: "sea" },
  { type: "fill", id: "land", source: "land", kinds: ["land"], fill: "land" },
  { type: "fill", id: "oasis", source: "ground", kinds: ["oasis", "oasis-far"], fill: "oasis", opacity: 0.92 },
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
  { type: "fill", id: "parks", source: "ground", kinds: ["park"], fill: "oasis", minzoom: 12 },
  { type: "relief", id: "relief-far-shade", opacity: "reliefShade" },
  { type: "relief", id: "relief-far-light", opacity: "reliefLight" },
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
  { type: "fill", id: "cities", source: "ground", kinds: ["city"], fill: "built", edge: "builtEdge", minzoom: 7.5 },
  { type: "fill", id: "towns", source: "ground", kinds: ["town"], fill: "built", edge: "builtEdge", minzoom: 9 },
  { type: "fill", id: "town-footprints", source: "places", fill: "built", minzoom: 9 },
  { type: "line", id: "town-edges", source: "places", colour: "builtEdge", width: { same: 0.6 }, minzoom: 10 },
];

/** Roads by rank, the least first. */
const ROADS = [
  { id: "local", width: 0.9, casing: 2, minzoom: 10.8 },
  { id: "secondary", width: 1.1, casing: 2.4, minzoom: 9.5 },
  { id: "trunk-far", width: 1.1, casing: 2.4, minzoom: 5.5 },
  { id: "trunk", width: 1.6, casing: 3.2, minzoom: 5.5 },
  { id: "motorway", width: 2.2, casing: 4, minzoom: 5.5 },
] as const;

const river = { type: "line", source: "lines", colour: "water", round: true } as const;
const road = { type: "line", source: "lines", round: true } as const;

/** Lines that run over the fills of sieges: waters, roads, borders. In the order of drawing. */
export const BASEMAP_LINES: readonly BasemapLine[] = [
  { ...river, id: "rivers", kinds: ["river", "river-far"], width: { gently: 1.9 } },
  { ...river, id: "streams", kinds: ["stream"], width: { gently: 1.2 }, minzoom: 9 },
  { ...river, id: "canals", kinds: ["canal"], width: { gently: 0.8 }, opacity: 0.75, minzoom: 10 },
  {
    ...road,
    id: "streets",
    kinds: ["street"],
    colour: "roadCase",
    width: { gently: 1.7 },
    opacity: 0.85,
    minzoom: 11.6,
  },
  {
    ...road,
    id: "rails",
    kinds: ["rail"],
    colour: "border",
    width: { same: 0.9 },
    dash: [4, 1.8],
    opacity: 0.5,
    minzoom: 10.6,
  },
  {
    type: "line",
    id: "old-city-walls",
    source: "ground",
    kinds: ["old-city"],
    colour: "border",
    width: { same: 1 },
    opacity: 0.6,
    minzoom: 12.5,
  },
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
    id: "governorates",
    source: "lines",
    kinds: ["governorate"],
    colour: "border",
    width: { same: 0.9 },
    opacity: 0.8,
    dash: [1, 2.6],
    minzoom: 8.4,
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
