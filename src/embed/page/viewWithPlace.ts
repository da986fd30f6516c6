import type { MarkGeometry } from "../../scene/scene";
import { viewOnPlace } from "../../space/camera";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import { panView, type FrameSize } from "../../space/moveView";
import type { CameraView } from "../../state/cameraView";

/** The card of the chosen place lies over so much of the map's foot, in pixels: in a narrow frame its words take three lines. */
const cardIn = ({ width }: FrameSize): number => (width < NARROW ? 120 : 92);
const NARROW = 340;
/** Between a place and its card there is room for its name in both scripts, in pixels: elsewhere it could be taken for a neighbour's. */
const NAME = 32;
/** A place keeps so far from what ends its room, in pixels. */
export const MARGIN = 10;
/** Not nearer than this does the map go by itself: a place is understood by its neighbours. */
const NEAREST = 10.6;

/** The map's buttons, at its upper right corner in either language (`embed.css`): wider and higher for a finger. In pixels. */
export const BUTTONS = { mouse: { width: 48, height: 112 }, finger: { width: 60, height: 148 } } as const;

/**
 * The view in which a chosen place stands in the frame, above its card and clear of the map's buttons; null where it does already. One beneath the card
 * or a button or across the frame's edge is moved just into its room; for one out of sight the map goes there.
 */
export function viewWithPlace(
  geometry: MarkGeometry,
  view: CameraView,
  size: FrameSize,
  pointer: keyof typeof BUTTONS,
): CameraView | null {
  const { width, height } = size;
  const foot = cardIn(size) + NAME;
  const room = { width, height: height - foot };
  const extent = extentOf(geometry);
  const middleIn = (one: CameraView): readonly [number, number] => pixelOf(extent.middle, one, size);
  const [atX, atY] = middleIn(view);
  const isSeen = atX > 0 && atX < width && atY > 0 && atY < height;
  const onPlace = viewOnPlace(geometry, room);
  const from = isSeen ? view : panView({ ...onPlace, zoom: Math.min(onPlace.zoom, NEAREST) }, [0, -foot / 2], size);
  const world = worldPixels(from.zoom);
  const [x, y] = middleIn(from);
  const across = halfOf(extent.width * world, room.width);
  const along = halfOf(extent.height * world, room.height);
  const into = [intoRoom(x, across, room.width), intoRoom(y, along, room.height)] as const;
  const off = offButtons([x + into[0], y + into[1]], [across, along], room, BUTTONS[pointer]);
  const [right, down] = [into[0] + off[0], into[1] + off[1]];
  if (Math.hypot(right, down) < 0.5) return isSeen ? null : from;
  return panView(from, [right, down], size);
}

/** Where a position, in degrees, stands in the frame of a view: [right, down] of its upper left corner, in pixels. */
export function pixelOf(
  position: readonly [number, number],
  { longitude, latitude, zoom }: CameraView,
  { width, height }: FrameSize,
): readonly [number, number] {
  const world = worldPixels(zoom);
  const [x, y] = mercator(...position);
  const [middleX, middleY] = mercator(longitude, latitude);
  return [(x - middleX) * world + width / 2, (y - middleY) * world + height / 2];
}

/** Half of what something so long takes of a room, its margin with it; what does not fit goes by its middle. All in pixels. */
function halfOf(length: number, room: number): number {
  return length + 2 * MARGIN > room ? 0 : length / 2 + MARGIN;
}

/** How far something with its middle there is to be moved into a room that begins at 0, in pixels. */
function intoRoom(middle: number, half: number, room: number): number {
  return Math.min(0, room - half - middle) + Math.max(0, half - middle);
}

/** How far something in the room is to be moved off the buttons, [right, down] in pixels: by the shorter way that keeps it in the room. */
function offButtons(
  [x, y]: readonly [number, number],
  [across, along]: readonly [number, number],
  room: FrameSize,
  buttons: FrameSize,
): readonly [number, number] {
  const left = x + across - (room.width - buttons.width);
  const down = buttons.height - (y - along);
  if (left <= 0 || down <= 0) return [0, 0];
  const canGoLeft = x - across - left >= 0;
  const canGoDown = y + along + down <= room.height;
  if (canGoDown && (down <= left || !canGoLeft)) return [0, down];
  if (canGoLeft) return [-left, 0];
  // An area that fills the room: its middle at least.
  return across + along > 0 ? offButtons([x, y], [0, 0], room, buttons) : [0, 0];
}
