import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { TYPE } from "./fontFaces";
import type { DrawnRank } from "./labelFeatures";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

const font = (type: readonly [string]): string[] => [...type];
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

/** What all names of the record's places share. */
const PLACE_LAYOUT: Layout = {
  "text-size": ["get", "size"],
  "text-line-height": 1.15,
  "text-max-width": 9,
  "text-justify": "auto",
  "symbol-sort-key": ["get", "order"],
  "text-padding": 2,
};
const FREE: ExpressionSpecification = ["==", ["get", "anchor"], "any"];
const PLACED: Layout = {
  "text-anchor": ["get", "anchor"],
  "text-offset": ["array", "number", 2, ["get", "offset"]],
};

type SettlementRank = Exclude<DrawnRank, "area" | "ground">;

/** Names of a rank: those that stand wherever there is room, and over them those with a side of their own. */
function settlementNames({ colours }: Flavour, rank: SettlementRank, minzoom: number): LayerSpecification[] {
  const strong = rank === "selected" || rank === "pointed-at";
  const paint: Paint = {
    "text-halo-color": colours.halo,
    "text-halo-width": strong ? 2 : 1.6,
    "text-halo-blur": 0.2,
    "text-color": rank === "quiet" ? colours.mapInk2 : colours.mapInk,
  };
  const layout: Layout = {
    ...PLACE_LAYOUT,
    "text-field": nameInBoth(TYPE.sans, colours.mapInk2),
    "text-font": font(strong || rank === "story" ? TYPE.sansStrong : TYPE.sans),
  };
  const layer = { type: "symbol", source: "labels", minzoom, paint } as const;
  return [
    {
      ...layer,
      id: `names-${rank}-free`,
      filter: ["all", ofRank(rank), FREE],
      layout: {
        ...layout,
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": ["get", "gap"],
      },
    },
    {
      ...layer,
      id: `names-${rank}`,
      filter: ["all", ofRank(rank), ["!", FREE]],
      layout: { ...layout, ...PLACED },
    },
  ];
}

/** Names of settlements, the later a layer the stronger. */
export function settlementLabelLayers(flavour: Flavour): LayerSpecification[] {
  return [
    ...settlementNames(flavour, "quiet", 10.4),
    ...settlementNames(flavour, "town", 9.6),
    ...settlementNames(flavour, "story", 0),
  ];
}

/** Names that come before all others: areas, the place pointed at, the selected one, the capital. */
export function strongLabelLayers(flavour: Flavour, language: Language): LayerSpecification[] {
  const { colours } = flavour;
  const halo: Paint = { "text-halo-color": colours.halo, "text-halo-width": 2, "text-halo-blur": 0.2 };
  return [
    {
      id: "names-areas",
      type: "symbol",
      source: "labels",
      filter: ofRank("area", "ground"),
      layout: {
        ...PLACE_LAYOUT,
        ...PLACED,
        "text-field": nameInBoth(TYPE.serif, null),
        "text-font": font(TYPE.serif),
        "text-padding": 4,
      },
      paint: { ...halo, "text-color": ["match", ["get", "rank"], "area", colours.siegeInk, colours.mapInk] },
    },
    ...settlementNames(flavour, "pointed-at", 0),
    ...settlementNames(flavour, "selected", 0),
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
          ["get", language === "ar" ? "en" : "ar"],
          { "font-scale": 0.84 },
        ],
        "text-font": font(TYPE.serif),
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 14, 10, 20, 12, 23],
        "text-line-height": 1.1,
        "text-padding": 4,
      },
      paint: { ...halo, "text-color": colours.mapInk },
    },
  ];
}
