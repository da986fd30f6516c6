import { polygonContains } from "d3-polygon";
import type { Position } from "geojson";
import type { MarkGeometry } from "./scene";

/** Whether a ground holds a position (longitude, latitude in degrees): inside an outer ring and in none of its holes. A point holds nothing. */
export function groundHolds(ground: MarkGeometry, [longitude, latitude]: readonly [number, number]): boolean {
  if (ground.type === "Point") return false;
  const polygons = ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
  return polygons.some(([outer, ...holes]) => holds(outer) && !holes.some(holds));

  function holds(ring: readonly Position[] | undefined): boolean {
    return (
      ring !== undefined &&
      polygonContains(
        ring.map(([x = 0, y = 0]) => [x, y]),
        [longitude, latitude],
      )
    );
  }
}
