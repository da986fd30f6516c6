import type { Colours } from "../symbology/flavours";
import { TYPE } from "./fontFaces";

/** The colours in which names on the map are written, those of the record too. */
export const NAME_COLOURS = [
  "mapInk",
  "mapInk2",
  "siegeInk",
  "waterInk",
  "reliefInk",
] as const satisfies readonly (keyof Colours)[];
export type NameColour = (typeof NAME_COLOURS)[number];

/** How the names of the basemap are written, for both painters. In the order of drawing: the last comes first where room is short. */
export interface BasemapName {
  readonly id: string;
  /** A name at a point, by rank; along a line, by kind; or the number of roads of some kinds, on a shield. */
  readonly at:
    | { readonly ranks: readonly string[] }
    | { readonly along: readonly string[] }
    | { readonly numbers: readonly string[] };
  readonly zooms: readonly [number, number];
  readonly type: readonly [string];
  /** Pixels; Arabic is set larger. */
  readonly size: number;
  readonly colour: NameColour;
  /** Beside its point, at this distance in ems; absent: over it. */
  readonly beside?: number;
  /** A dot at the point. */
  readonly dot?: true;
  /** Along a line: how far above it, in ems; absent: on it. */
  readonly above?: number;
}

/** The dot of a town, and the shield of a road's number, in pixels. */
export const DOT_RADIUS = 2.1;
export const SHIELD = { width: 22, height: 14, corner: 2.5 } as const;

/** By how much Arabic is set larger on the map. */
export const ARABIC_SCALE = 1.08;

export const BASEMAP_NAMES: readonly BasemapName[] = [
  {
    id: "street-names",
    at: { along: ["street"] },
    zooms: [13.3, 24],
    type: TYPE.sans,
    size: 10.5,
    colour: "mapInk2",
  },
  {
    id: "rail-names",
    at: { along: ["rail"] },
    zooms: [11.5, 24],
    type: TYPE.nature,
    size: 11,
    colour: "mapInk2",
    above: 0.8,
  },
  {
    id: "road-names",
    at: { along: ["motorway", "trunk", "secondary"] },
    zooms: [9.6, 24],
    type: TYPE.sans,
    size: 11.5,
    colour: "mapInk2",
    above: 0.9,
  },
  {
    id: "road-numbers",
    at: { numbers: ["motorway", "trunk-far"] },
    zooms: [6.4, 24],
    type: TYPE.sansStrong,
    size: 10,
    colour: "mapInk2",
  },
  {
    id: "landmark-names",
    at: { ranks: ["landmark"] },
    zooms: [13.2, 24],
    type: TYPE.nature,
    size: 12,
    colour: "mapInk2",
    beside: 0.5,
    dot: true,
  },
  { id: "district-names", at: { ranks: ["district"] }, zooms: [12, 24], type: TYPE.sans, size: 11, colour: "mapInk2" },
  { id: "town-names", at: { ranks: ["town"] }, zooms: [10.6, 24], type: TYPE.sans, size: 11.5, colour: "mapInk2" },
  {
    id: "airport-names",
    at: { ranks: ["airport", "airbase"] },
    zooms: [10.6, 24],
    type: TYPE.sans,
    size: 11,
    colour: "mapInk2",
    beside: 0.9,
  },
  { id: "lake-names", at: { ranks: ["lake"] }, zooms: [9.8, 24], type: TYPE.nature, size: 12, colour: "waterInk" },
  { id: "river-names", at: { ranks: ["river"] }, zooms: [9.8, 24], type: TYPE.nature, size: 13, colour: "waterInk" },
  {
    id: "far-lake-names",
    at: { ranks: ["lake-far"] },
    zooms: [7, 11],
    type: TYPE.nature,
    size: 11.5,
    colour: "waterInk",
  },
  {
    id: "far-river-names",
    at: { along: ["river-far"] },
    zooms: [6, 24],
    type: TYPE.nature,
    size: 12,
    colour: "waterInk",
  },
  {
    id: "far-relief-names",
    at: { ranks: ["relief-far"] },
    zooms: [6.6, 9],
    type: TYPE.nature,
    size: 12.5,
    colour: "reliefInk",
  },
  {
    id: "governorate-names",
    at: { ranks: ["governorate"] },
    zooms: [8.6, 10.4],
    type: TYPE.nature,
    size: 12.5,
    colour: "mapInk2",
  },
  { id: "line-notes", at: { ranks: ["line-note"] }, zooms: [7, 24], type: TYPE.nature, size: 11.5, colour: "mapInk2" },
  {
    id: "relief-names",
    at: { ranks: ["relief", "oasis"] },
    zooms: [9.4, 24],
    type: TYPE.nature,
    size: 14,
    colour: "reliefInk",
  },
  {
    id: "far-town-names",
    at: { ranks: ["far-town"] },
    zooms: [7.4, 10.6],
    type: TYPE.sans,
    size: 11.5,
    colour: "mapInk2",
    beside: 0.45,
    dot: true,
  },
  {
    id: "far-city-names",
    at: { ranks: ["far-city"] },
    zooms: [5.5, 11],
    type: TYPE.sans,
    size: 12.5,
    colour: "mapInk2",
    beside: 0.45,
    dot: true,
  },
  {
    id: "country-names",
    at: { ranks: ["country", "region", "sea"] },
    zooms: [5, 10.5],
    type: TYPE.nature,
    size: 15,
    colour: "reliefInk",
  },
  {
    id: "old-city-name",
    at: { ranks: ["old-city"] },
    zooms: [11.8, 24],
    type: TYPE.nature,
    size: 12,
    colour: "reliefInk",
  },
];
