import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { ARABIC_SCALE, BASEMAP_NAMES } from "./basemapNames";
import { font, ofRank, type Layout } from "./symbolLayer";

/** Names of land, water, roads and cities that are no part of the record. */
export function basemapLabelLayers({ colours }: Flavour, language: Language): LayerSpecification[] {
  return BASEMAP_NAMES.map(({ id, at, zooms, type, size, colour, beside }): LayerSpecification => {
    const common: Layout = {
      "text-field": ["get", language],
      "text-font": font(type),
      "text-size": language === "ar" ? size * ARABIC_SCALE : size,
    };
    const paint = {
      "text-color": colours[colour],
      "text-halo-color": colours.halo,
      "text-halo-width": 1.5,
      "text-halo-blur": 0.4,
    };
    const [minzoom, maxzoom] = zooms;
    if ("along" in at) {
      const named: ExpressionSpecification = ["has", "en"];
      const layout: Layout = {
        ...common,
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-max-angle": 28,
        "text-padding": 8,
        ...(at.along.includes("motorway") ? { "text-offset": [0, -0.9] } : {}),
      };
      const filter: ExpressionSpecification = ["all", named, ["in", ["get", "kind"], ["literal", [...at.along]]]];
      return { id, type: "symbol", source: "lines", filter, minzoom, maxzoom, layout, paint };
    }
    const layout: Layout = {
      ...common,
      "text-padding": 6,
      "text-max-width": 7,
      ...(beside === undefined ? {} : { "text-variable-anchor": ["top", "bottom"], "text-radial-offset": beside }),
    };
    return { id, type: "symbol", source: "names", filter: ofRank(...at.ranks), minzoom, maxzoom, layout, paint };
  });
}
