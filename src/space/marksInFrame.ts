import { keptFor } from "../record/keptFor";
import type { Mark } from "../scene/scene";
import { isLeaving } from "../symbology/appearance";
import { extentOf, fromMercator, mercator, worldPixels } from "./extentOf";
import type { Frame } from "./flowShapes";
import { reachesInto, type Degrees } from "./reachesInto";

/** How far a disc reaches beyond its point, in pixels. */
const DISC = 7;

/**
 * What can be seen of the marks in a frame: of those whose ground, or disc, reaches into it. That people are leaving is drawn in the
 * middle of a place alone, or by arrows: it is not seen of one whose middle lies outside. A mark that stays is looked at once in a frame.
 */
export function marksInFrame(marks: readonly Mark[], frame: Frame): readonly Mark[] {
  return marks.flatMap(seenIn(frame));
}

const seenIn = keptFor((frame: Frame) => {
  const world = worldPixels(frame.zoom);
  const [middleX, middleY] = mercator(frame.longitude, frame.latitude);
  const corner = (sign: 1 | -1): readonly [number, number] =>
    fromMercator(
      middleX + (sign * (frame.width / 2 + DISC)) / world,
      middleY - (sign * (frame.height / 2 + DISC)) / world,
    );
  const box: Degrees = [...corner(-1), ...corner(1)];
  return keptFor((mark: Mark): readonly Mark[] => {
    const { geometry, appearance } = mark;
    const { center, width, height } = extentOf(geometry);
    const [x, y] = center;
    const reaches = (wide: number, high: number): boolean =>
      Math.abs(x - middleX) * world < (frame.width + wide * world) / 2 + DISC &&
      Math.abs(y - middleY) * world < (frame.height + high * world) / 2 + DISC;
    // The bounding box tells most apart; of an area a bay of it may hold the whole frame.
    if (!reaches(width, height) || (geometry.type !== "Point" && !reachesInto(geometry, box))) return [];
    return isLeaving(appearance) && !reaches(0, 0)
      ? [{ ...mark, appearance: { ...appearance, evacuation: null } }]
      : [mark];
  });
});
