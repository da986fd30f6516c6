import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { TYPE } from "./fontFaces";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

const font = (type: readonly [string]): string[] => [...type];
const fontOf = (type: readonly [string]): ExpressionSpecification => ["literal", [...type]];
const ofRank = (...ranks: string[]): ExpressionSpecification => ["in", ["get", "rank"], ["literal", ranks]];

/** The name in the reader's script, and below it, where `both` says so, in the other. */
function nameInBoth([second]: readonly [string], secondColour: string | null): ExpressionSpecification {
  const both: ExpressionSpecification = [
    "format",
    ["get", "name"],
    {},
    "\n",
    {},
    ["get", "other"],
    {
      "font-scale": 0.86,
      "text-font": ["literal", [second]],
      ...(secondColour === null ? {} : { "text-color": secondColour }),
    },
  ];
  return ["case", ["get", "both"], both, ["format", ["get", "name"], {}]];
}

/** Names of land, water, roads and cities that are no part of the record. */
export function basemapLabelLayers({ colours }: Flavour, language: Language): LayerSpecification[] {
  const arabic = language === "ar";
  const name: ExpressionSpecification = ["get", language];
  const size = (pixels: number): number => (arabic ? pixels * 1.08 : pixels);
  const halo: Paint = { "text-halo-color": colours.halo, "text-halo-width": 1.5, "text-halo-blur": 0.4 };
  const nature = (color: string): Paint => ({ ...halo, "text-color": color });
  const along = (id: string, kinds: string[], minzoom: number, layout: Layout, paint: Paint): LayerSpecification => ({
    id,
    type: "symbol",
    source: "lines",
    filter: ["all", ["has", "en"], ["in", ["get", "kind"], ["literal", kinds]]],
    minzoom,
    layout: {
      "text-field": name,
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-max-angle": 28,
      "text-size": size(11.5),
      "text-padding": 8,
      ...layout,
    },
    paint: { ...halo, ...paint },
  });
  const at = (
    id: string,
    ranks: string[],
    zooms: readonly [number, number],
    layout: Layout,
    paint: Paint,
  ): LayerSpecification => ({
    id,
    type: "symbol",
    source: "names",
    filter: ofRank(...ranks),
    minzoom: zooms[0],
    maxzoom: zooms[1],
    layout: { "text-field": name, "text-padding": 6, "text-max-width": 7, ...layout },
    paint: { ...halo, ...paint },
  });
  return [
    along(
      "road-names",
      ["motorway", "trunk", "secondary"],
      9.6,
      { "text-font": font(TYPE.sans), "text-offset": [0, -0.9] },
      { "text-color": colours.mapInk2 },
    ),
    at(
      "town-names",
      ["town"],
      [10.6, 24],
      { "text-font": font(TYPE.sans), "text-size": size(11.5) },
      { "text-color": colours.mapInk2 },
    ),
    at(
      "airport-names",
      ["airport", "airbase"],
      [10, 24],
      {
        "text-font": font(TYPE.sans),
        "text-size": size(11),
        "text-variable-anchor": ["top", "bottom"],
        "text-radial-offset": 0.9,
      },
      { "text-color": colours.mapInk2 },
    ),
    at(
      "lake-names",
      ["lake"],
      [9.8, 24],
      { "text-font": font(TYPE.nature), "text-size": size(12) },
      nature(colours.waterInk),
    ),
    at(
      "river-names",
      ["river"],
      [9.8, 24],
      { "text-font": font(TYPE.nature), "text-size": size(13) },
      nature(colours.waterInk),
    ),
    along(
      "far-river-names",
      ["river-far"],
      6.5,
      { "text-font": font(TYPE.nature), "text-size": size(12) },
      { "text-color": colours.waterInk },
    ),
    at(
      "relief-names",
      ["relief", "oasis"],
      [9.4, 24],
      { "text-font": font(TYPE.nature), "text-size": size(14) },
      nature(colours.reliefInk),
    ),
    at(
      "far-city-names",
      ["far-city"],
      [6, 11],
      { "text-font": font(TYPE.sans), "text-size": size(12) },
      { "text-color": colours.mapInk2 },
    ),
    at(
      "country-names",
      ["country", "region", "sea"],
      [5, 10.5],
      { "text-font": font(TYPE.nature), "text-size": size(15) },
      nature(colours.reliefInk),
    ),
    at(
      "old-city-name",
      ["old-city"],
      [11.8, 24],
      { "text-font": font(TYPE.nature), "text-size": size(12) },
      nature(colours.reliefInk),
    ),
  ];
}

/** Names of the record's places and of the capital: the later a layer, the stronger its names. */
export function placeLabelLayers({ colours }: Flavour, language: Language): LayerSpecification[] {
  const arabic = language === "ar";
  const halo: Paint = { "text-halo-color": colours.halo, "text-halo-width": 1.6, "text-halo-blur": 0.2 };
  const strongHalo: Paint = { "text-halo-color": colours.halo, "text-halo-width": 2, "text-halo-blur": 0.2 };
  const base: Layout = {
    "text-field": nameInBoth(TYPE.sans, colours.mapInk2),
    "text-font": ["case", ofRank("story", "selected"), fontOf(TYPE.sansStrong), fontOf(TYPE.sans)],
    "text-size": ["get", "size"],
    "text-line-height": 1.15,
    "text-max-width": 9,
    "text-justify": "auto",
    "symbol-sort-key": ["get", "order"],
    "text-padding": 2,
  };
  const free: ExpressionSpecification = ["==", ["get", "anchor"], "any"];
  /** Names of a rank: those that stand wherever there is room, and over them those with a side of their own. */
  const names = (
    rank: "quiet" | "town" | "story" | "selected",
    minzoom: number,
    around: Paint,
  ): LayerSpecification[] => {
    const paint: Paint = { ...around, "text-color": rank === "quiet" ? colours.mapInk2 : colours.mapInk };
    const layer = { type: "symbol", source: "labels", minzoom, paint } as const;
    return [
      {
        ...layer,
        id: `names-${rank}-free`,
        filter: ["all", ofRank(rank), free],
        layout: {
          ...base,
          "text-variable-anchor": ["left", "right", "bottom", "top"],
          "text-radial-offset": ["get", "gap"],
        },
      },
      {
        ...layer,
        id: `names-${rank}`,
        filter: ["all", ofRank(rank), ["!", free]],
        layout: {
          ...base,
          "text-anchor": ["get", "anchor"],
          "text-offset": ["array", "number", 2, ["get", "offset"]],
        },
      },
    ];
  };
  return [
    ...names("quiet", 10.4, halo),
    ...names("town", 0, halo),
    ...names("story", 0, halo),
    {
      id: "names-areas",
      type: "symbol",
      source: "labels",
      filter: ofRank("area", "ground"),
      layout: {
        ...base,
        "text-field": nameInBoth(TYPE.serif, null),
        "text-font": font(TYPE.serif),
        "text-anchor": ["get", "anchor"],
        "text-offset": ["array", "number", 2, ["get", "offset"]],
        "text-padding": 4,
      },
      paint: { ...strongHalo, "text-color": ["match", ["get", "rank"], "area", colours.siegeInk, colours.mapInk] },
    },
    ...names("selected", 0, strongHalo),
    {
      id: "names-capital",
      type: "symbol",
      source: "names",
      filter: ofRank("capital"),
      layout: {
        "text-field": [
          "format",
          ["get", language],
          {},
          "\n",
          {},
          ["get", arabic ? "en" : "ar"],
          { "font-scale": 0.84 },
        ],
        "text-font": font(TYPE.serif),
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 14, 10, 20, 12, 23],
        "text-line-height": 1.1,
        "text-padding": 4,
      },
      paint: { ...strongHalo, "text-color": colours.mapInk },
    },
  ];
}
