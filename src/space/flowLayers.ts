import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { ANNOUNCED_DASH, STALLED_DASH } from "../symbology/evacuationMark";
import type { Flavour } from "../symbology/flavours";
import { imageId } from "./imageId";

const isPossible: ExpressionSpecification = ["==", ["get", "certainty"], "possible"];
/** Arrows grow once, when they appear: how much of a piece, or of a head, is seen. */
const grown: ExpressionSpecification = ["number", ["feature-state", "grown"], 1];
const atStage = (stage: string): ExpressionSpecification => ["==", ["get", "stage"], stage];

/** Arrows of people being moved: casing, line by stage, head. */
export function flowLayers({ name, colours }: Flavour): LayerSpecification[] {
  const width: ExpressionSpecification = ["get", "width"];
  const round = { "line-join": "round" } as const;
  const line = (id: string, stage: string, dash: readonly [number, number] | null): LayerSpecification => ({
    id,
    type: "line",
    source: "flow-arcs",
    filter: atStage(stage),
    layout: { ...round, "line-cap": dash ? "butt" : "round" },
    paint: {
      "line-color": ["case", isPossible, colours.border, colours.evacuation],
      "line-width": width,
      "line-opacity": grown,
      ...(dash ? { "line-dasharray": dash.map((length) => length / 2.4) } : {}),
    },
  });
  return [
    {
      id: "flow-cases",
      type: "line",
      source: "flow-arcs",
      layout: { ...round, "line-cap": "round" },
      paint: {
        "line-color": colours.evacuationCase,
        "line-width": ["+", width, 3],
        "line-opacity": ["*", 0.85, grown],
      },
    },
    line("flows", "under-way", null),
    line("flows-announced", "announced", ANNOUNCED_DASH),
    line("flows-stalled", "stalled", STALLED_DASH),
    {
      id: "flow-heads",
      type: "symbol",
      source: "flow-ends",
      layout: {
        "icon-image": [
          "case",
          atStage("stalled"),
          imageId("stop", name),
          ["concat", imageId("head", name, ""), ["to-string", width], "|", ["get", "certainty"]],
        ],
        "icon-rotate": ["get", "bearing"],
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": grown },
    },
  ];
}
