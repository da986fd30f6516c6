import type { Feature, Point } from "geojson";
import type { Certainty } from "../record/types";
import type { Mark, MarkGeometry } from "../scene/scene";
import { appearanceKey, isBare, isEmptied, isLeaving, type Appearance } from "../symbology/appearance";
import { evacuationMark } from "../symbology/evacuationMark";
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
  inkRing?: Certainty;
  disc?: string;
  mark?: string;
  high?: boolean;
}

/** What is drawn of one mark: an outline in one source, a disc or exit mark at a point in another. */
export interface MarkFeatures {
  readonly shape: Feature<MarkGeometry, MarkProperties> | null;
  readonly point: Feature<Point, MarkProperties> | null;
}

/** Whether a disc is drawn of a place that is too small for its outline: one that people are only leaving shows its arrow and no disc. */
export function showsDisc(appearance: Appearance): boolean {
  return (
    !isBare({ ...appearance, evacuation: null }) ||
    (appearance.evacuation !== null && evacuationMark(appearance.evacuation) !== null)
  );
}

/** How surely the thin line of ink stands round a place: an emptied one, and one that people leave and nothing else outlines. */
export function inkRing(appearance: Appearance): Certainty | null {
  const { siege, encircled, truce, evacuation } = appearance;
  const isAlone = isLeaving(appearance) && !siege && !encircled && !truce;
  return evacuation && (isAlone || isEmptied(appearance)) ? evacuation.certainty : null;
}

/** The form of a mark at a zoom. */
export function markForm({ geometry, appearance, footprint }: Mark, zoom: number): MarkForm {
  if (geometry.type === "Point") return "disc";
  const side = longerSide(extentOf(geometry), zoom);
  if (side < DISC.below && !footprint) return "disc";
  const { evacuation } = appearance;
  const isMarked = evacuation && evacuationMark(evacuation) && (side >= EXIT_MARK_FROM || isLeaving(appearance));
  if (!isMarked) return "shape";
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
  const ink = inkRing(appearance);
  if (ink) properties.inkRing = ink;
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
    return { shape: null, point: showsDisc(appearance) ? point({ place, disc: appearanceKey(appearance) }) : null };
  }
  return {
    shape: { type: "Feature", id: place, geometry, properties: shapeProperties(mark) },
    point:
      form === "shape" || !appearance.evacuation
        ? null
        : point({
            place,
            mark: withCertainty(appearance.evacuation.status, appearance.evacuation.certainty),
            high: form === "shape-marked-high",
          }),
  };
}
