import type { MarkGeometry } from "../scene/scene";
import type { CameraView } from "../state/cameraView";
import { extentOf, longerSide, mercator, worldPixels } from "./extentOf";
import type { Frame } from "./flowShapes";
import { isAroundDamascus } from "./isAroundDamascus";
import type { FrameSize } from "./moveView";

/** What is shown at first: Damascus and the pockets round it. */
export const FIRST_BOUNDS: [number, number, number, number] = [36.11, 33.41, 36.575, 33.645];

/** Zoom for a place of which only the point is known. */
const POINT_ZOOM = 11;
/** The nearest that a place is shown where the basemap is drawn in detail, and beyond. */
const NEAREST = 11.6;
const NEAREST_BEYOND = 9.2;
/** From further off only a place is shown that would not be whole otherwise. */
const FARTHEST = 9;

/** Whether two views are the same to the precision that an address carries. */
export function sameView(a: CameraView, b: CameraView): boolean {
  const near = (one: number, other: number, by: number): boolean => Math.abs(one - other) < by;
  return near(a.latitude, b.latitude, 1e-4) && near(a.longitude, b.longitude, 1e-4) && near(a.zoom, b.zoom, 0.01);
}

/** The view that shows a place with its neighbours; null where the frame already shows it well. */
export function viewOfPlace(geometry: MarkGeometry, frame: Frame): CameraView | null {
  const extent = extentOf(geometry);
  const [longitude, latitude] = extent.middle;
  const [x, y] = mercator(longitude, latitude);
  const [middleX, middleY] = mercator(frame.longitude, frame.latitude);
  const world = worldPixels(frame.zoom);
  const size = longerSide(extent, frame.zoom);
  const margin = Math.min(70, frame.width / 6, frame.height / 6);
  const inView = (away: number, side: number): boolean => Math.abs(away) * world < side / 2 - margin;
  const largeEnough =
    geometry.type === "Point" ? frame.zoom > 8 : size >= 13 && size < Math.min(frame.width, frame.height) * 1.1;
  if (largeEnough && inView(x - middleX, frame.width) && inView(y - middleY, frame.height)) return null;
  return viewOnPlace(geometry, frame);
}

/** The view that shows a place in the middle of a frame, with its neighbours. */
export function viewOnPlace(geometry: MarkGeometry, frame: FrameSize): CameraView {
  const extent = extentOf(geometry);
  const [longitude, latitude] = extent.middle;
  const share = Math.max(extent.width, extent.height);
  const filling = (part: number): number => Math.log2((Math.min(frame.width, frame.height) * part) / (512 * share));
  const wanted = share === 0 ? POINT_ZOOM : filling(0.3);
  const nearest = isAroundDamascus(geometry) ? NEAREST : NEAREST_BEYOND;
  return {
    latitude,
    longitude,
    zoom: Math.min(nearest, Math.max(Math.min(FARTHEST, filling(0.95)), wanted)),
  };
}
