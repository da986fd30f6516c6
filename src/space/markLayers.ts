import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavour, Scheme } from "../symbology/flavours";
import {
  EVACUATION_RING,
  FOOTPRINT_RING,
  SELECTION_RING,
  siegeRing,
  TOOTHED_RING,
  TRUCE_RING,
} from "../symbology/ring";
import { imageId } from "./imageId";
import { patternEnlargement } from "./patternStep";

/** Height of the band that the toothed ring is drawn in, in pixels: line and teeth. */
export const TOOTHED_BAND = TOOTHED_RING.width + TOOTHED_RING.height;

const has = (property: string): ExpressionSpecification => ["has", property];
const oneOf = (property: string, ...values: string[]): ExpressionSpecification => [
  "in",
  ["get", property],
  ["literal", values],
];

/** A paint property of a layer that must change with the step of zoom, so that patterns keep their size. */
export interface SteppedPaint {
  readonly layer: string;
  readonly property: "fill-pattern" | "line-pattern" | "line-dasharray";
  readonly value: ExpressionSpecification | number[];
}

/** The patterns and dashes of a step (`patternStep`). */
export function steppedPaints(scheme: Scheme, step: number): readonly SteppedPaint[] {
  const image = (family: "texture" | "line", property: string, ...words: string[]): ExpressionSpecification => [
    "concat",
    [imageId(family, scheme, ...words), ""].join("|"),
    ["get", property],
    `|${step}`,
  ];
  const partial = siegeRing("partially-besieged", "certain");
  const dashes = (partial.dash ?? []).map((length) => length / partial.width / patternEnlargement(step));
  return [
    { layer: "truce-textures", property: "fill-pattern", value: image("texture", "texture") },
    { layer: "siege-rings-dotted", property: "line-pattern", value: image("line", "ring", "dots") },
    { layer: "toothed-rings", property: "line-pattern", value: image("line", "teeth", "teeth") },
    { layer: "siege-rings-broken", property: "line-dasharray", value: dashes },
  ];
}

/** Fills of sieges: under roads and rivers. */
export function siegeFillLayers({ colours, opacities }: Flavour): LayerSpecification[] {
  const { besieged, partiallyBesieged, possible, footprint } = opacities;
  return [
    {
      id: "siege-fills",
      type: "fill",
      source: "marks",
      filter: has("fill"),
      paint: {
        "fill-color": colours.siegeFill,
        "fill-antialias": false,
        "fill-opacity": [
          "match",
          ["get", "fill"],
          "besieged",
          besieged,
          "besieged?",
          besieged * possible,
          "partially-besieged",
          partiallyBesieged,
          partiallyBesieged * possible,
        ],
      },
    },
    {
      id: "siege-footprints",
      type: "fill",
      source: "marks",
      filter: has("town"),
      paint: { "fill-color": colours.siegeFill, "fill-antialias": false, "fill-opacity": footprint },
    },
  ];
}

/** Emptied ground, textures and rings: over roads and rivers. */
export function ringLayers({ scheme, colours, opacities }: Flavour, step: number): LayerSpecification[] {
  const stepped = (layer: string): Record<string, SteppedPaint["value"]> =>
    Object.fromEntries(
      steppedPaints(scheme, step)
        .filter((paint) => paint.layer === layer)
        .map(({ property, value }) => [property, value]),
    );
  const round = { "line-join": "round" } as const;
  return [
    {
      id: "emptied-fills",
      type: "fill",
      source: "marks",
      filter: has("emptied"),
      paint: {
        "fill-color": colours.evacuationFill,
        "fill-antialias": false,
        "fill-opacity": [
          "match",
          ["get", "emptied"],
          "evacuated",
          opacities.evacuated,
          opacities.evacuated * opacities.possible,
        ],
      },
    },
    { id: "truce-textures", type: "fill", source: "marks", filter: has("texture"), paint: stepped("truce-textures") },
    {
      id: "footprint-rings",
      type: "line",
      source: "marks",
      filter: has("town"),
      layout: round,
      paint: {
        "line-color": colours.siege,
        "line-width": FOOTPRINT_RING.width,
        "line-opacity": FOOTPRINT_RING.opacity,
      },
    },
    {
      id: "truce-rings",
      type: "line",
      source: "marks",
      filter: has("textureRing"),
      layout: round,
      paint: { "line-color": colours.truce, "line-width": TRUCE_RING.width },
    },
    {
      id: "emptied-rings",
      type: "line",
      source: "marks",
      filter: has("emptied"),
      layout: round,
      paint: {
        "line-color": colours.evacuation,
        "line-width": EVACUATION_RING.width,
        "line-opacity": ["match", ["get", "emptied"], ["evacuated", "returned"], 0.9, 0.5],
      },
    },
    {
      id: "siege-rings",
      type: "line",
      source: "marks",
      filter: oneOf("ring", "besieged"),
      layout: round,
      paint: { "line-color": colours.siege, "line-width": siegeRing("besieged", "certain").width },
    },
    {
      id: "siege-rings-broken",
      type: "line",
      source: "marks",
      filter: oneOf("ring", "partially-besieged"),
      layout: round,
      paint: {
        "line-color": colours.siege,
        "line-width": siegeRing("partially-besieged", "certain").width,
        ...stepped("siege-rings-broken"),
      },
    },
    {
      id: "siege-rings-dotted",
      type: "line",
      source: "marks",
      filter: oneOf("ring", "besieged?", "partially-besieged?"),
      layout: round,
      paint: { "line-width": siegeRing("besieged", "possible").width, ...stepped("siege-rings-dotted") },
    },
    {
      id: "toothed-rings",
      type: "line",
      source: "marks",
      filter: has("teeth"),
      layout: round,
      paint: { "line-width": TOOTHED_BAND, "line-offset": TOOTHED_BAND / 2, ...stepped("toothed-rings") },
    },
    {
      id: "exit-marks",
      type: "symbol",
      source: "mark-points",
      filter: has("mark"),
      layout: {
        "icon-image": ["concat", imageId("mark", scheme, ""), ["get", "mark"]],
        "icon-offset": ["case", ["get", "high"], ["literal", [0, -9]], ["literal", [0, 0]]],
        "icon-allow-overlap": true,
      },
    },
  ];
}

/** The outline of the selected place and of the one pointed at. */
export function selectionLayers({ colours }: Flavour): LayerSpecification[] {
  const round = { "line-join": "round" } as const;
  return [
    {
      id: "pointed-at",
      type: "line",
      source: "pointed-at",
      filter: ["!=", ["geometry-type"], "Point"],
      layout: round,
      paint: { "line-color": colours.selected, "line-width": 1.2 },
    },
    {
      id: "selected-case",
      type: "line",
      source: "selected",
      filter: ["!=", ["geometry-type"], "Point"],
      layout: round,
      paint: { "line-color": colours.selectedCase, "line-width": SELECTION_RING.casing },
    },
    {
      id: "selected",
      type: "line",
      source: "selected",
      filter: ["!=", ["geometry-type"], "Point"],
      layout: round,
      paint: { "line-color": colours.selected, "line-width": SELECTION_RING.width },
    },
  ];
}

/** Small places, and the selection round one. They lie over the names of settlements, which so keep clear of them. */
export function discLayers({ scheme, colours }: Flavour): LayerSpecification[] {
  const ring = (id: string, source: string, color: string, width: number): LayerSpecification => ({
    id,
    type: "circle",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 8,
      "circle-color": "transparent",
      "circle-stroke-color": color,
      "circle-stroke-width": width,
    },
  });
  return [
    {
      id: "discs",
      type: "symbol",
      source: "mark-points",
      filter: has("disc"),
      layout: {
        "icon-image": ["concat", imageId("disc", scheme, ""), ["get", "disc"]],
        "icon-allow-overlap": true,
      },
    },
    ring("pointed-at-disc", "pointed-at", colours.selected, 1.2),
    ring("selected-disc-case", "selected", colours.selectedCase, SELECTION_RING.casing - 2),
    ring("selected-disc", "selected", colours.selected, SELECTION_RING.width),
  ];
}
