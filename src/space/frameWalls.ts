import type { FrameSize } from "./moveView";
import type { TakenBox } from "./svg/placeNames";

/** How far outside a frame its walls reach, in pixels: as far as any name. */
const FAR = 1000;
/** How far the walls of a map on a screen reach into its frame, in pixels. */
export const WALL = 4;

/** What lies round a frame, so that its edge cuts no name. `inside`: how far it reaches into the frame, in pixels. */
export function frameWalls({ width, height }: FrameSize, inside: number): readonly TakenBox[] {
  return [
    [-FAR, -FAR, inside, height + FAR],
    [width - inside, -FAR, width + FAR, height + FAR],
    [-FAR, -FAR, width + FAR, inside],
    [-FAR, height - inside, width + FAR, height + FAR],
  ];
}
