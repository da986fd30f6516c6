import type { MarkGeometry } from "../scene/scene";
import { extentOf } from "./extentOf";

/** The country around Damascus, in degrees: there the basemap is drawn in detail. */
const AROUND = { west: 35.6, south: 32.9, east: 37.4, north: 34.3 };

/** Whether the middle of a geometry lies in the country around Damascus, where the basemap is drawn in detail; beyond, one must stand back to see where one is. */
export function isAroundDamascus(geometry: MarkGeometry): boolean {
  const [longitude, latitude] = extentOf(geometry).middle;
  const { west, south, east, north } = AROUND;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}
