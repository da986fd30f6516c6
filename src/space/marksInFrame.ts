import type { Mark } from "../scene/scene";
import { extentOf, mercator, worldPixels } from "./extentOf";
import type { Frame } from "./flowShapes";

/** How far a disc reaches beyond its point, in pixels. */
const DISC = 7;

/** The marks of which something can be seen in a frame: those whose bounding box, or disc, reaches into it. */
export function marksInFrame(marks: readonly Mark[], frame: Frame): readonly Mark[] {
  const world = worldPixels(frame.zoom);
  const [middleX, middleY] = mercator(frame.longitude, frame.latitude);
  return marks.filter(({ geometry }) => {
    const { middle, width, height } = extentOf(geometry);
    const [x, y] = mercator(...middle);
    return (
      Math.abs(x - middleX) * world < (frame.width + width * world) / 2 + DISC &&
      Math.abs(y - middleY) * world < (frame.height + height * world) / 2 + DISC
    );
  });
}
