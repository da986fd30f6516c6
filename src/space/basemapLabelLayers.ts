import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import { ARABIC_SCALE, BASEMAP_NAMES, type BasemapName } from "./basemapNames";
import { imageId } from "./imageId";
import { font, ofRank, type Layout, type Paint } from "./symbolLayer";

/** How a name may stand beside its dot. */
const BESIDE_DOT = ["left", "right", "top", "bottom"] as const;

/** Names of land, water, roads and cities that are no part of the record. */
export function basemapLabelLayers(flavour: Flavour, language: Language): LayerSpecification[] {
  return BASEMAP_NAMES.map((name) => {
    const { at } = name;
    if ("numbers" in at) return numberLayer(name, flavour);
    return "along" in at ? lineLayer(name, flavour, language) : pointLayer(name, at.ranks, flavour, language);
  });
}

function shared({ id, zooms: [minzoom, maxzoom], colour }: BasemapName, { colours }: Flavour) {
  const paint: Paint = {
    "text-color": colours[colour],
    "text-halo-color": colours.halo,
    "text-halo-width": 1.5,
    "text-halo-blur": 0.4,
  };
  return { id, type: "symbol", minzoom, maxzoom, paint } as const;
}

const typeOf = ({ type, size }: BasemapName, language: Language): Layout => ({
  "text-font": font(type),
  "text-size": language === "ar" ? size * ARABIC_SCALE : size,
});

/** What stands on lines: `LineNamePainter` says where. */
const ON_LINES = { source: "line-names" } as const;
const named = ({ id }: BasemapName): ExpressionSpecification => ["==", ["get", "name"], id];

function lineLayer(name: BasemapName, flavour: Flavour, language: Language): LayerSpecification {
  const layout: Layout = {
    ...typeOf(name, language),
    "text-field": ["get", "text"],
    "symbol-placement": "line-center",
    "text-padding": 8,
    ...(name.above === undefined ? {} : { "text-offset": [0, -name.above] }),
  };
  return { ...shared(name, flavour), ...ON_LINES, filter: named(name), layout };
}

function numberLayer(name: BasemapName, flavour: Flavour): LayerSpecification {
  const layout: Layout = {
    ...typeOf(name, "en"),
    "text-field": ["get", "text"],
    "icon-image": imageId("shield", flavour.name),
    "text-padding": 12,
  };
  return { ...shared(name, flavour), ...ON_LINES, filter: named(name), layout };
}

function pointLayer(
  name: BasemapName,
  ranks: readonly string[],
  flavour: Flavour,
  language: Language,
): LayerSpecification {
  const { beside, dot } = name;
  const layout: Layout = {
    ...typeOf(name, language),
    "text-field": ["get", language],
    "text-padding": dot ? 3 : 6,
    "text-max-width": 7,
    ...(beside === undefined
      ? {}
      : { "text-variable-anchor": dot ? [...BESIDE_DOT] : ["top", "bottom"], "text-radial-offset": beside }),
    ...(dot ? { "icon-image": imageId("dot", flavour.name), "text-justify": "auto" } : {}),
  };
  return { ...shared(name, flavour), source: "names", filter: ofRank(...ranks), layout };
}
