import { area, booleanPointInPolygon, feature, featureCollection, intersect } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { groundAt } from "../../src/record/groundAt";
import type { Day } from "../../src/record/day";
import type { Place } from "../../src/record/types";

export type Outline = Polygon | MultiPolygon;
export type DrawnPlace = Place & { readonly geometry: Outline };

/** Whether a place has an outline, and is not a point alone. */
export function isDrawn(place: Place): place is DrawnPlace {
  return place.geometry.type !== "Point";
}

/** Whether an outline holds the place's point. */
export const holds = (outline: Outline, place: Place): boolean => booleanPointInPolygon([...place.point], outline);

/** The ground of an area on a day; null where it held none. */
export function groundOn(place: Place, day: Day): Outline | null {
  const ground = groundAt(place, day);
  return ground === null || ground.type === "Point" ? null : ground;
}

/** The rings of each part of an outline. */
export const partsOf = ({ type, coordinates }: Outline): readonly Polygon["coordinates"][] =>
  type === "Polygon" ? [coordinates] : coordinates;

/** Square metres that two outlines have in common. */
export function sharedArea(a: Outline, b: Outline): number {
  const both = intersect(featureCollection([feature(a), feature(b)]));
  return both ? area(both) : 0;
}
