import type { CameraView } from "../state/cameraView";
import { controlBoxes } from "./controlBoxes";
import { mercator, worldPixels } from "./extentOf";
import type { Frame } from "./flowShapes";
import { frameWalls, WALL } from "./frameWalls";
import type { TakenBox } from "./svg/placeNames";

/** Where the names of the live map look for room. */
export interface NameRoom {
  readonly frame: Frame;
  /** The frame that arrows end in. */
  readonly seen: Frame;
  /** What no name may use, in pixels of `frame`. */
  readonly taken: readonly TakenBox[];
  /** How far the camera may move before names look for room anew: in pixels, and in zoom. */
  readonly holds: { readonly pixels: number; readonly zoom: number };
}

/** How far beyond the frame names stand ready while the map moves, in pixels. */
const READY = 240;
const NOTHING: readonly TakenBox[] = [];

/** The room of names on a map at rest: its frame, but not what stands over it in `container`, as on the drawn map. */
export function roomAtRest(container: Element, frame: Frame): NameRoom {
  const taken = [...controlBoxes(container), ...frameWalls(frame, WALL)];
  return { frame, seen: frame, taken, holds: { pixels: 24, zoom: 0.1 } };
}

/** The room of names while the map moves: more than its frame, and nothing stands in the way that does not move along. `seen`: where it last was at rest. */
export function roomInMotion(frame: Frame, seen: Frame): NameRoom {
  const { width, height } = frame;
  const wider = { ...frame, width: width + 2 * READY, height: height + 2 * READY };
  return { frame: wider, seen, taken: NOTHING, holds: { pixels: READY / 2, zoom: 0.125 } };
}

/** Whether a camera has moved so far that names should look for room anew. */
export function hasLeft({ frame, holds }: NameRoom, { longitude, latitude, zoom }: CameraView): boolean {
  const world = worldPixels(zoom);
  const [x, y] = mercator(longitude, latitude);
  const [fromX, fromY] = mercator(frame.longitude, frame.latitude);
  return Math.hypot(x - fromX, y - fromY) * world > holds.pixels || Math.abs(zoom - frame.zoom) >= holds.zoom;
}
