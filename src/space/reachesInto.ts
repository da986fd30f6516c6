import type { Position } from "geojson";
import { groundHolds } from "../scene/groundHolds";
import type { MarkGeometry } from "../scene/scene";

/** A box of degrees: west, south, east, north. */
export type Degrees = readonly [west: number, south: number, east: number, north: number];

/** Whether some of a ground lies in a box: an edge of it runs through, or the whole box lies within. A point has no ground: false. */
export function reachesInto(ground: MarkGeometry, box: Degrees): boolean {
  if (ground.type === "Point") return false;
  const rings = ground.type === "Polygon" ? ground.coordinates : ground.coordinates.flat();
  const [west, south, east, north] = box;
  return (
    rings.some((ring) => ring.some((to, at) => runsThrough(ring[at - 1] ?? to, to, box))) ||
    groundHolds(ground, [(west + east) / 2, (south + north) / 2])
  );
}

/** Whether a straight line between two positions meets a box (Liang and Barsky). */
function runsThrough([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position, box: Degrees): boolean {
  const [west, south, east, north] = box;
  let [begin, end] = [0, 1];
  for (const [step, room] of [
    [fromX - toX, fromX - west],
    [toX - fromX, east - fromX],
    [fromY - toY, fromY - south],
    [toY - fromY, north - fromY],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) begin = Math.max(begin, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return begin <= end;
}
