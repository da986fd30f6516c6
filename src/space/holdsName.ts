import type { MarkGeometry } from "../scene/scene";
import { extentOf, worldPixels } from "./extentOf";

/** How much broader and higher than a name's line a ground is, within which the name has room to any side of the middle: in both scripts too, and as that of the chosen place. */
const BROADER = 3.4;
const HIGHER = 8;

/**
 * Whether a ground is so large on the map that a name of a size, in pixels, stands within it wherever it stands beside its middle. Beside such a ground
 * a name would be far from what it names, and out of the frame where the ground fills it.
 */
export function holdsName(
  geometry: MarkGeometry | null,
  { width, height }: { readonly width: number; readonly height: number },
  zoom: number,
): boolean {
  if (!geometry || geometry.type === "Point") return false;
  const extent = extentOf(geometry);
  const world = worldPixels(zoom);
  return extent.width * world > BROADER * width && extent.height * world > HIGHER * height;
}
