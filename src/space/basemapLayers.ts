import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavour } from "../symbology/flavours";

const ofKind = (...kinds: string[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", kinds]];

/** A length that keeps its size on the ground: `pixels` at zoom 11, doubled with every zoom. */
export function onGround(pixels: number): ExpressionSpecification {
  return ["interpolate", ["exponential", 2], ["zoom"], 6, pixels / 32, 16, pixels * 32];
}

/** A width that grows gently: `pixels` at zoom 11. */
const gently = (pixels: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  7,
  pixels * 0.5,
  10,
  pixels * 0.85,
  11,
  pixels,
  14,
  pixels * 1.5,
];

/** The ground under all fills: land, oasis, city, relief, towns. */
export function groundLayers({ colours, opacities }: Flavour): LayerSpecification[] {
  return [
    { id: "neighbour", type: "background", paint: { "background-color": colours.neighbour } },
    { id: "sea", type: "fill", source: "land", filter: ofKind("sea"), paint: { "fill-color": colours.sea } },
    { id: "land", type: "fill", source: "land", filter: ofKind("land"), paint: { "fill-color": colours.land } },
    {
      id: "oasis",
      type: "fill",
      source: "ground",
      filter: ofKind("oasis"),
      paint: { "fill-color": colours.oasis, "fill-opacity": 0.92 },
    },
    {
      id: "salt-flat",
      type: "fill",
      source: "ground",
      filter: ofKind("salt-flat"),
      paint: { "fill-color": colours.salt },
    },
    {
      id: "lakes",
      type: "fill",
      source: "land",
      filter: ofKind("lake"),
      paint: { "fill-color": colours.sea, "fill-outline-color": colours.water },
    },
    {
      id: "dry-lakes",
      type: "line",
      source: "ground",
      filter: ofKind("dry-lake", "salt-flat"),
      minzoom: 9,
      paint: { "line-color": colours.water, "line-width": 1, "line-dasharray": [2, 2.4] },
    },
    {
      id: "built-up",
      type: "fill",
      source: "ground",
      filter: ofKind("built-up"),
      paint: { "fill-color": colours.built, "fill-outline-color": colours.builtEdge },
    },
    {
      id: "relief-shade",
      type: "raster",
      source: "relief-shade",
      paint: { "raster-opacity": opacities.reliefShade, "raster-fade-duration": 0 },
    },
    {
      id: "relief-light",
      type: "raster",
      source: "relief-light",
      paint: { "raster-opacity": opacities.reliefLight, "raster-fade-duration": 0 },
    },
    {
      id: "old-city",
      type: "fill",
      source: "ground",
      filter: ofKind("old-city"),
      minzoom: 10,
      paint: { "fill-color": colours.oldCity, "fill-outline-color": colours.builtEdge },
    },
    {
      id: "towns",
      type: "fill",
      source: "ground",
      filter: ofKind("town"),
      minzoom: 9,
      paint: { "fill-color": colours.built, "fill-outline-color": colours.builtEdge },
    },
    {
      id: "town-footprints",
      type: "fill",
      source: "places",
      minzoom: 9,
      paint: { "fill-color": colours.built },
    },
    {
      id: "town-edges",
      type: "line",
      source: "places",
      minzoom: 10,
      paint: { "line-color": colours.builtEdge, "line-width": 0.6 },
    },
  ];
}

/** Lines that run over the fills of sieges: waters, roads, borders. */
export function lineLayers({ colours }: Flavour): LayerSpecification[] {
  const round = { "line-cap": "round", "line-join": "round" } as const;
  const roads = [
    { id: "secondary", kinds: ["secondary"], width: 1.1, casing: 2.4, minzoom: 9.5 },
    { id: "trunk-far", kinds: ["trunk-far"], width: 1.1, casing: 2.4, minzoom: 6.5 },
    { id: "trunk", kinds: ["trunk"], width: 1.6, casing: 3.2, minzoom: 7 },
    { id: "motorway", kinds: ["motorway"], width: 2.2, casing: 4, minzoom: 6.5 },
  ];
  return [
    {
      id: "rivers",
      type: "line",
      source: "lines",
      filter: ofKind("river", "river-far"),
      layout: round,
      paint: { "line-color": colours.water, "line-width": gently(1.9) },
    },
    {
      id: "streams",
      type: "line",
      source: "lines",
      filter: ofKind("stream"),
      minzoom: 9,
      layout: round,
      paint: { "line-color": colours.water, "line-width": gently(1.2) },
    },
    {
      id: "canals",
      type: "line",
      source: "lines",
      filter: ofKind("canal"),
      minzoom: 10,
      layout: round,
      paint: { "line-color": colours.water, "line-width": gently(0.8), "line-opacity": 0.75 },
    },
    ...roads.map(({ id, kinds, casing, minzoom }): LayerSpecification => ({
      id: `${id}-case`,
      type: "line",
      source: "lines",
      filter: ofKind(...kinds),
      minzoom,
      layout: round,
      paint: { "line-color": colours.roadCase, "line-width": gently(casing) },
    })),
    ...roads.map(({ id, kinds, width, minzoom }): LayerSpecification => ({
      id,
      type: "line",
      source: "lines",
      filter: ofKind(...kinds),
      minzoom,
      layout: round,
      paint: { "line-color": colours.road, "line-width": gently(width) },
    })),
    {
      id: "runways",
      type: "line",
      source: "ground",
      filter: ofKind("runway"),
      minzoom: 11,
      paint: { "line-color": colours.builtEdge, "line-width": onGround(2.4) },
    },
    {
      id: "borders",
      type: "line",
      source: "land",
      filter: ofKind("border"),
      paint: { "line-color": colours.border, "line-width": 1.3, "line-dasharray": [7, 2.4, 1.2, 2.4] },
    },
    {
      id: "lines-not-agreed",
      type: "line",
      source: "land",
      filter: ofKind("line-not-agreed"),
      paint: { "line-color": colours.border, "line-width": 1, "line-dasharray": [3, 3] },
    },
  ];
}
