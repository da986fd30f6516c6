import type { Feature, Point } from "geojson";
import type { Mark, MarkGeometry } from "../scene/scene";
import { appearanceKey, type Appearance } from "../symbology/appearance";
import { DISC, EXIT_MARK_FROM, EXIT_MARK_HIGH_FROM } from "../symbology/ring";
import { extentOf, longerSide } from "./extentOf";
import { withCertainty } from "./imageId";

/** How a mark is drawn at a zoom: its outline, or a disc where that would be too small to read; without exit mark, with it, or with it high above the name. */
export type MarkForm = "disc" | "shape" | "shape-marked" | "shape-marked-high";

/** What the map's layers read of a mark: which of them draw it, and how. Absent: not drawn there. */
interface MarkProperties {
  place: string;
  fill?: string;
  town?: boolean;
  ring?: string;
  teeth?: string;
  texture?: string;
  textureRing?: boolean;
  emptied?: string;
  disc?: string;
  mark?: "exit" | "return";
  high?: boolean;
}

/** What is drawn of one mark: an outline in one source, a disc or exit mark at a point in another. */
export interface MarkFeatures {
  readonly shape: Feature<MarkGeometry, MarkProperties> | null;
  readonly point: Feature<Point, MarkProperties> | null;
}

function isEmptied({ evacuation }: Appearance): boolean {
  return evacuation?.status === "evacuated" || evacuation?.status === "returned";
}

/** The form of a mark at a zoom. */
export function markForm({ geometry, appearance, footprint }: Mark, zoom: number): MarkForm {
  if (geometry.type === "Point") return "disc";
  const side = longerSide(extentOf(geometry), zoom);
  if (side < DISC.below && !footprint) return "disc";
  if (!isEmptied(appearance) || side < EXIT_MARK_FROM) return "shape";
  return side > EXIT_MARK_HIGH_FROM ? "shape-marked-high" : "shape-marked";
}

function shapeProperties({ place, appearance, footprint }: Mark): MarkProperties {
  const { siege, encircled, truce, evacuation } = appearance;
  const status = siege && withCertainty(siege.status, siege.certainty);
  const properties: MarkProperties = { place };
  if (status && footprint) properties.town = true;
  else if (status) properties.fill = properties.ring = status;
  if (encircled) properties.teeth = encircled;
  if (truce) properties.texture = withCertainty(truce.texture, truce.certainty);
  if (truce && !siege && !encircled && !isEmptied(appearance)) properties.textureRing = true;
  if (evacuation && isEmptied(appearance)) properties.emptied = withCertainty(evacuation.status, evacuation.certainty);
  return properties;
}

function middleOf(geometry: MarkGeometry): Point {
  return { type: "Point", coordinates: [...extentOf(geometry).middle] };
}

/** The features of a mark in a form. */
export function markFeatures(mark: Mark, form: MarkForm): MarkFeatures {
  const { place, geometry, appearance } = mark;
  const point = (properties: MarkProperties): MarkFeatures["point"] => ({
    type: "Feature",
    id: place,
    geometry: middleOf(geometry),
    properties,
  });
  if (form === "disc") {
    // A place that people are only leaving shows its arrow and no disc.
    const { siege, encircled, truce } = appearance;
    const nothing = !siege && !encircled && !truce && !isEmptied(appearance);
    return { shape: null, point: nothing ? null : point({ place, disc: appearanceKey(appearance) }) };
  }
  return {
    shape: { type: "Feature", id: place, geometry, properties: shapeProperties(mark) },
    point:
      form === "shape"
        ? null
        : point({
            place,
            mark: appearance.evacuation?.status === "returned" ? "return" : "exit",
            high: form === "shape-marked-high",
          }),
  };
}
