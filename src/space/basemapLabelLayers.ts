import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { TYPE } from "./fontFaces";
import { font, ofRank, type Layout, type Paint } from "./symbolLayer";

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
      [11, 24],
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
