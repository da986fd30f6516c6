import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavour } from "../symbology/flavours";
import { EVACUATION_RING, EVACUATION_RING_OPACITY, FOOTPRINT_RING, siegeRing, TRUCE_RING } from "../symbology/ring";
import { imageId } from "./imageId";
import { steppedPaints, type SteppedPaint } from "./steppedPaints";
import { TOOTHED_BAND } from "./toothedBand";

const has = (property: string): ExpressionSpecification => ["has", property];
const oneOf = (property: string, ...values: string[]): ExpressionSpecification => [
  "in",
  ["get", property],
  ["literal", values],
];

/** Where an exit mark stands above its point, in pixels. */
const MARK_OFFSET: ExpressionSpecification = ["case", ["get", "high"], ["literal", [0, -9]], ["literal", [0, 0]]];

/** A width that shrinks to half where shapes are small, so that teeth do not meet in the middle. */
const smallerFarOut = (pixels: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  9,
  pixels / 2,
  11,
  pixels,
];

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
export function ringLayers({ name, colours, opacities }: Flavour, step: number): LayerSpecification[] {
  const stepped = (layer: string): Record<string, SteppedPaint["value"]> =>
    Object.fromEntries(
      steppedPaints(name, step)
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
          ["evacuated", "returned"],
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
      id: "ink-rings",
      type: "line",
      source: "marks",
      filter: has("inkRing"),
      layout: round,
      paint: {
        "line-color": colours.evacuation,
        "line-width": EVACUATION_RING.width,
        "line-opacity": [
          "match",
          ["get", "inkRing"],
          "certain",
          EVACUATION_RING_OPACITY.certain,
          EVACUATION_RING_OPACITY.possible,
        ],
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
      paint: {
        "line-width": smallerFarOut(TOOTHED_BAND),
        "line-offset": smallerFarOut(TOOTHED_BAND / 2),
        ...stepped("toothed-rings"),
      },
    },
    {
      id: "exit-marks",
      type: "symbol",
      source: "mark-points",
      filter: has("mark"),
      layout: {
        "icon-image": ["concat", imageId("mark", name, ""), ["get", "mark"]],
        "icon-offset": MARK_OFFSET,
        "icon-allow-overlap": true,
      },
    },
  ];
}
