import { polygonCentroid } from "d3-polygon";
import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { Place } from "../record/types";
import { groundHolds } from "./groundHolds";

/**
 * Where a place's name stands and its arrows begin on a day: its own point, or the middle of its largest ground where
 * its ground has moved away from that point.
 */
export function pointOn(place: Place, day: Day): readonly [number, number] {
  if (place.grounds.length === 0) return place.point;
  const ground = groundAt(place, day);
  if (!ground || ground.type === "Point" || groundHolds(ground, place.point)) return place.point;
  const parts = ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
  const [largest = []] = parts.map(([outer = []]) => outer).toSorted((a, b) => b.length - a.length);
  return largest.length > 2 ? polygonCentroid(largest.map(([x = 0, y = 0]) => [x, y])) : place.point;
}
