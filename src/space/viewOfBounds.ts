import type { CameraView } from "../state/cameraView";
import { fromMercator, mercator } from "./extentOf";

/**
 * The view in which bounds (west, south, east, north in degrees) just fit a frame of a size in pixels, with a margin on all
 * sides: the live map's own rule, so that both begin with the same view.
 */
export function viewOfBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: { readonly width: number; readonly height: number },
  margin: number,
): CameraView {
  const [left, bottom] = mercator(west, south);
  const [right, top] = mercator(east, north);
  const across = Math.max(1, width - 2 * margin) / (right - left);
  const down = Math.max(1, height - 2 * margin) / (bottom - top);
  const [longitude, latitude] = fromMercator((left + right) / 2, (top + bottom) / 2);
  return { latitude, longitude, zoom: Math.log2(Math.min(across, down) / 512) };
}
