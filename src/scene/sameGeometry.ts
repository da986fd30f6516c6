import type { MarkGeometry } from "./scene";

/** Whether two geometries are the same ground: the record hands out the same rings every time, so none is compared point by point. */
export function sameGeometry(a: MarkGeometry, b: MarkGeometry): boolean {
  if (a === b || a.coordinates === b.coordinates) return true;
  if (a.type !== "MultiPolygon" || b.type !== "MultiPolygon" || a.coordinates.length !== b.coordinates.length)
    return false;
  return a.coordinates.every((part, at) => part === b.coordinates[at]);
}
