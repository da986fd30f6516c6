import type { PlaceId } from "../record/types";
import { groundHolds } from "../scene/groundHolds";
import type { MarkGeometry } from "../scene/scene";
import { extentOf, mercator, worldPixels } from "./extentOf";

/** Something that can be hit. */
export interface Target {
  readonly place: PlaceId;
  readonly geometry: MarkGeometry;
  /** An area gives way to what lies in it. */
  readonly area: boolean;
}

/**
 * The place at a position on the map: the settlement whose outline holds it; else the nearest small one within `reach`
 * pixels (16 for a mouse, 22 for a finger); else the smallest area that holds it; else null. Only what is drawn is asked.
 */
export function placeAt(
  targets: Iterable<Target>,
  [longitude, latitude]: readonly [number, number],
  zoom: number,
  reach: number,
): PlaceId | null {
  const world = worldPixels(zoom);
  const [x, y] = mercator(longitude, latitude);
  let best: { readonly place: PlaceId; readonly order: number } | null = null;
  for (const { place, geometry, area } of targets) {
    const { width, height, middle } = extentOf(geometry);
    const [middleX, middleY] = mercator(...middle);
    const [dx, dy] = [Math.abs(x - middleX) * world, Math.abs(y - middleY) * world];
    const size = Math.max(width, height) * world;
    if (dx > size / 2 + reach || dy > size / 2 + reach) continue;
    const holds = groundHolds(geometry, [longitude, latitude]);
    const near = size < 2 * reach && Math.hypot(dx, dy) <= reach;
    if (!holds && !near) continue;
    const order = area ? (near ? 1e6 : 2e6) + size : holds ? Math.min(size, 1e5) : 2e5 + Math.hypot(dx, dy);
    if (!best || order < best.order) best = { place, order };
  }
  return best?.place ?? null;
}
