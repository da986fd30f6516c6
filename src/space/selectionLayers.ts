import type { LayerSpecification } from "maplibre-gl";
import type { Flavour } from "../symbology/flavours";
import { SELECTION_RING } from "../symbology/ring";
import { imageId } from "./imageId";

const { clear, width, casing } = SELECTION_RING;

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
      paint: {
        "line-color": colours.selectedCase,
        "line-width": width + casing,
        "line-offset": -(clear + (width + casing) / 2),
      },
    },
    {
      id: "selected",
      type: "line",
      source: "selected",
      filter: ["!=", ["geometry-type"], "Point"],
      layout: round,
      paint: { "line-color": colours.selected, "line-width": width, "line-offset": -(clear + width / 2) },
    },
  ];
}

/** Small places, and the selection round one. They lie over the names of settlements, which so keep clear of them. */
export function discLayers({ name, colours }: Flavour): LayerSpecification[] {
  const ring = (id: string, source: string, color: string, thickness: number): LayerSpecification => ({
    id,
    type: "circle",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 8,
      "circle-color": "transparent",
      "circle-stroke-color": color,
      "circle-stroke-width": thickness,
    },
  });
  return [
    {
      id: "discs",
      type: "symbol",
      source: "mark-points",
      filter: ["has", "disc"],
      layout: {
        "icon-image": ["concat", imageId("disc", name, ""), ["get", "disc"]],
        "icon-allow-overlap": true,
      },
    },
    ring("pointed-at-disc", "pointed-at", colours.selected, 1.2),
    ring("selected-disc-case", "selected", colours.selectedCase, width + casing),
    ring("selected-disc", "selected", colours.selected, width),
  ];
}
