import type { Flow } from "../scene/scene";
import type { Frame } from "./flowShapes";
import { mercator, worldPixels } from "./extentOf";

/** The arrows of which something is drawn in a frame: those that begin or end in it. */
export function flowsInFrame(flows: readonly Flow[], frame: Frame): readonly Flow[] {
  const world = worldPixels(frame.zoom);
  const [middleX, middleY] = mercator(frame.longitude, frame.latitude);
  const isInside = ([longitude, latitude]: Flow["origin"]): boolean => {
    const [x, y] = mercator(longitude, latitude);
    return Math.abs(x - middleX) * world <= frame.width / 2 && Math.abs(y - middleY) * world <= frame.height / 2;
  };
  return flows.filter(({ origin, destination }) => isInside(origin) || isInside(destination));
}
