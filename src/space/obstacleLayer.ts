import type { LayerSpecification } from "maplibre-gl";
import type { FlavourName } from "../symbology/flavours";
import { imageId } from "./imageId";

/** What names leave room to: an arrow, its beginning, and what stands over the map or is its edge. */
export type ObstacleKind = "arrow" | "near" | "fixed";

/** Not seen: room that the names of the layers below leave free. */
export function obstacleLayer(id: string, kind: ObstacleKind, flavour: FlavourName): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "obstacles",
    filter: ["==", ["get", "kind"], kind],
    layout: { "icon-image": imageId("room", flavour), "icon-allow-overlap": true, "icon-padding": 0 },
  };
}
