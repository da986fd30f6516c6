import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { TYPE } from "./fontFaces";
import type { LabelSide } from "./labelSides";

const LABEL_SIDES: readonly LabelSide[] = ["right", "left", "top", "bottom"];
/** Which sides are tried, in turn, for a name that stands first at the key's side. */
const SIDES: Readonly<Record<LabelSide, readonly LabelSide[]>> = {
  right: ["right", "left", "top", "bottom"],
  left: ["left", "top", "bottom", "right"],
  top: ["top", "right", "left", "bottom"],
  bottom: ["bottom", "right", "left", "top"],
};
/** MapLibre names the part of the text that is held to the point: a name to the right is held at its left. */
const ANCHORS = { right: "left", left: "right", top: "bottom", bottom: "top" } as const;

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

const font = (type: readonly [string]): string[] => [...type];
const fontOf = (type: readonly [string]): ExpressionSpecification => ["literal", [...type]];
const ofRank = (...ranks: string[]): ExpressionSpecification => ["in", ["get", "rank"], ["literal", ranks]];

/** The name in the reader's script, and below it, where `both` says so, in the other. */
function nameInBoth(second: string, secondColour: string): ExpressionSpecification {
  const both: ExpressionSpecification = [
    "format",
    ["get", "name"],
    {},
    "\n",
    {},
    ["get", "other"],
    { "font-scale": 0.86, "text-font": ["literal", [second]], "text-color": secondColour },
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
  const color: ExpressionSpecification = ["match", ["get", "rank"], "quiet", colours.mapInk2, colours.mapInk];
  const otherType = (type: readonly [string]): string => type[0];
  const base: Layout = {
    "text-field": nameInBoth(otherType(TYPE.sans), colours.mapInk2),
    "text-font": ["case", ofRank("story", "selected"), fontOf(TYPE.sansStrong), fontOf(TYPE.sans)],
    "text-size": ["get", "size"],
    "text-line-height": 1.15,
    "text-max-width": 9,
    "symbol-sort-key": ["get", "order"],
    "text-padding": 2,
  };
  const beside = (side: LabelSide): Layout => ({
    ...base,
    "text-variable-anchor": SIDES[side].map((tried) => ANCHORS[tried]),
    "text-radial-offset": ["get", "gap"],
    "text-justify": "auto",
  });
  const settlement = ofRank("story", "town", "quiet");
  const at = (side: LabelSide, loudness: ExpressionSpecification): ExpressionSpecification => [
    "all",
    settlement,
    loudness,
    [">", ["get", "gap"], 0],
    ["==", ["get", "side"], side],
  ];
  const insideFilter: ExpressionSpecification = ["all", settlement, ["==", ["get", "gap"], 0]];
  const quiet = ofRank("quiet");
  const loud: ExpressionSpecification = ["!", ofRank("quiet")];
  const source = "labels";
  return [
    {
      id: "names-quiet-inside",
      type: "symbol",
      source,
      minzoom: 10.4,
      filter: ["all", quiet, insideFilter],
      layout: base,
      paint: { ...halo, "text-color": color },
    },
    ...LABEL_SIDES.map((side): LayerSpecification => ({
      id: `names-quiet-${side}`,
      type: "symbol",
      source,
      minzoom: 10.4,
      filter: at(side, quiet),
      layout: beside(side),
      paint: { ...halo, "text-color": color },
    })),
    {
      id: "names-inside",
      type: "symbol",
      source,
      filter: ["all", loud, insideFilter],
      layout: base,
      paint: { ...halo, "text-color": color },
    },
    ...LABEL_SIDES.map((side): LayerSpecification => ({
      id: `names-${side}`,
      type: "symbol",
      source,
      filter: at(side, loud),
      layout: beside(side),
      paint: { ...halo, "text-color": color },
    })),
    {
      id: "names-areas",
      type: "symbol",
      source,
      filter: ofRank("area", "ground"),
      layout: {
        ...base,
        "text-field": nameInBoth(otherType(TYPE.serif), colours.siegeInk),
        "text-font": font(TYPE.serif),
        "text-padding": 4,
      },
      paint: { ...strongHalo, "text-color": ["match", ["get", "rank"], "area", colours.siegeInk, colours.mapInk] },
    },
    {
      id: "names-selected-inside",
      type: "symbol",
      source,
      filter: ["all", ofRank("selected"), ["==", ["get", "gap"], 0]],
      layout: base,
      paint: { ...strongHalo, "text-color": colours.mapInk },
    },
    {
      id: "names-selected",
      type: "symbol",
      source,
      filter: ["all", ofRank("selected"), [">", ["get", "gap"], 0]],
      layout: beside("right"),
      paint: { ...strongHalo, "text-color": colours.mapInk },
    },
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
