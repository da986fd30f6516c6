import type { MarkGeometry } from "../../scene/scene";
import { viewOnPlace } from "../../space/camera";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import { panView, type FrameSize } from "../../space/moveView";
import type { CameraView } from "../../state/cameraView";

/** The card of the chosen place lies over so much of the map's foot, and a place keeps so far from what ends its room, in pixels. */
const CARD = 92;
const MARGIN = 10;
/** Not nearer than this does the map go by itself: a place is understood by its neighbours. */
const NEAREST = 10.6;

/**
 * The view in which a chosen place stands in the frame, above its card; null where it does already. One beneath the card or across the frame's edge
 * is moved just into its room; for one out of sight the map goes there.
 */
export function viewWithPlace(geometry: MarkGeometry, view: CameraView, size: FrameSize): CameraView | null {
  const { width, height } = size;
  const room = { width, height: height - CARD };
  const extent = extentOf(geometry);
  const world = worldPixels(view.zoom);
  const [x, y] = mercator(...extent.middle);
  const [middleX, middleY] = mercator(view.longitude, view.latitude);
  const at = { x: (x - middleX) * world + width / 2, y: (y - middleY) * world + height / 2 };
  const isSeen = at.x > 0 && at.x < width && at.y > 0 && at.y < height;
  if (!isSeen) {
    const onPlace = viewOnPlace(geometry, room);
    return panView({ ...onPlace, zoom: Math.min(onPlace.zoom, NEAREST) }, [0, -CARD / 2], size);
  }
  const right = intoRoom(at.x, extent.width * world, room.width);
  const down = intoRoom(at.y, extent.height * world, room.height);
  return Math.hypot(right, down) < 0.5 ? null : panView(view, [right, down], size);
}

/** How far something so long, with its middle there, is to be moved into a room that begins at 0; what does not fit goes by its middle. All in pixels. */
function intoRoom(middle: number, length: number, room: number): number {
  const half = length + 2 * MARGIN > room ? 0 : length / 2 + MARGIN;
  return Math.min(0, room - half - middle) + Math.max(0, half - middle);
}
