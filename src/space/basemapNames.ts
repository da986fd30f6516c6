import type { Colours } from "../symbology/flavours";
import { TYPE } from "./fontFaces";

/** How the names of the basemap are written, for both painters. In the order of drawing: the last comes first where room is short. */
export interface BasemapName {
  readonly id: string;
  /** A name at a point, by rank, or along a line, by kind. */
  readonly at: { readonly ranks: readonly string[] } | { readonly along: readonly string[] };
  readonly zooms: readonly [number, number];
  readonly type: readonly [string];
  /** Pixels; Arabic is set larger. */
  readonly size: number;
  readonly colour: keyof Colours;
  /** Beside its point, at this distance in ems; absent: over it. */
  readonly beside?: number;
}

/** By how much Arabic is set larger on the map. */
export const ARABIC_SCALE = 1.08;

export const BASEMAP_NAMES: readonly BasemapName[] = [
  {
    id: "road-names",
    at: { along: ["motorway", "trunk", "secondary"] },
    zooms: [9.6, 24],
    type: TYPE.sans,
    size: 11.5,
    colour: "mapInk2",
  },
  { id: "town-names", at: { ranks: ["town"] }, zooms: [10.6, 24], type: TYPE.sans, size: 11.5, colour: "mapInk2" },
  {
    id: "airport-names",
    at: { ranks: ["airport", "airbase"] },
    zooms: [11, 24],
    type: TYPE.sans,
    size: 11,
    colour: "mapInk2",
    beside: 0.9,
  },
  { id: "lake-names", at: { ranks: ["lake"] }, zooms: [9.8, 24], type: TYPE.nature, size: 12, colour: "waterInk" },
  { id: "river-names", at: { ranks: ["river"] }, zooms: [9.8, 24], type: TYPE.nature, size: 13, colour: "waterInk" },
  {
    id: "far-river-names",
    at: { along: ["river-far"] },
    zooms: [6.5, 24],
    type: TYPE.nature,
    size: 12,
    colour: "waterInk",
  },
  {
    id: "relief-names",
    at: { ranks: ["relief", "oasis"] },
    zooms: [9.4, 24],
    type: TYPE.nature,
    size: 14,
    colour: "reliefInk",
  },
  { id: "far-city-names", at: { ranks: ["far-city"] }, zooms: [6, 11], type: TYPE.sans, size: 12, colour: "mapInk2" },
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
