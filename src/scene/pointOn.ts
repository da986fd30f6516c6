import { booleanPointInPolygon, centroid, polygon } from "@turf/turf";
import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { Place } from "../record/types";

/**
 * Where a place's name stands and its arrows begin on a day: its own point, or the middle of its largest ground where
 * its ground has moved away from that point.
 */
export function pointOn(place: Place, day: Day): readonly [number, number] {
  if (place.grounds.length === 0) return place.point;
  const ground = groundAt(place, day);
  if (!ground || ground.type === "Point" || booleanPointInPolygon([...place.point], ground)) return place.point;
  const parts = ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
  const [largest] = parts.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const [longitude, latitude] = largest ? centroid(polygon(largest)).geometry.coordinates : [];
  return longitude === undefined || latitude === undefined ? place.point : [longitude, latitude];
}
