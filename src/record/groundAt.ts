import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Day } from "./day";
import type { Place } from "./types";

/**
 * What is drawn of a place on a day: its outline or point, or for an area whose ground changed the grounds of that day
 * (several parts after a split make a MultiPolygon). Null where an area held no ground on that day.
 */
export function groundAt(place: Place, day: Day): Polygon | MultiPolygon | Point | null {
  if (place.grounds.length === 0) return place.geometry;
  const parts = place.grounds.filter(
    (ground) => (ground.from === null || ground.from <= day) && (ground.to === null || day < ground.to),
  );
  const [only] = parts;
  if (!only) return null;
  if (parts.length === 1) return only.geometry;
  return { type: "MultiPolygon", coordinates: parts.map((part) => part.geometry.coordinates) };
}
