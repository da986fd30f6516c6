import type { Flow, MarkGeometry } from "../scene/scene";
import { extentOf, mercator, worldPixels } from "./extentOf";

/** How many times as broad as its name an area is that has room for it beside the beginning of an arrow. */
const BROADER = 1.3;

/** Whether people leave from within an area that is hardly broader than its name (`width`, in pixels): their arrow would run under the name. */
export function isLeftWithin(
  geometry: MarkGeometry,
  flows: readonly Pick<Flow, "origin">[],
  width: number,
  zoom: number,
): boolean {
  const extent = extentOf(geometry);
  if (extent.width * worldPixels(zoom) >= BROADER * width) return false;
  const [x, y] = mercator(...extent.middle);
  return flows.some(({ origin }) => {
    const [fromX, fromY] = mercator(...origin);
    return Math.abs(fromX - x) <= extent.width / 2 && Math.abs(fromY - y) <= extent.height / 2;
  });
}
