import { FOOT, type FlowShapes } from "./flowShapes";
import type { TakenBox } from "./svg/placeNames";

/** Half the room that names leave to an arrow's line, in pixels. */
const HALF = 4;
/** Where an arrow begins its own place is named, and perhaps the area round it: these leave it room only from so far on, in pixels. */
const FREE_FROM = 60;
/** Other names leave it room from here on. */
const NEAR_FROM = 14;

/** Where a position [longitude, latitude] lies in the frame. */
type Project = (position: readonly number[]) => readonly [number, number];

/** The room along arrows that names leave free, as squares in pixels. */
export function arrowObstacles(arcs: FlowShapes["arcs"], point: Project): readonly TakenBox[] {
  return squaresAlong(arcs, point, FREE_FROM, Infinity);
}

/** The room at the beginnings of arrows that all names leave free but those of places that people leave and of areas. */
export function nearObstacles(arcs: FlowShapes["arcs"], point: Project): readonly TakenBox[] {
  return squaresAlong(arcs, point, NEAR_FROM, FREE_FROM);
}

function squaresAlong(arcs: FlowShapes["arcs"], point: Project, start: number, stop: number): readonly TakenBox[] {
  return arcs.flatMap(({ geometry }) => {
    const line = geometry.coordinates.map(point);
    const boxes: TakenBox[] = [];
    // The line begins outside of the place's mark.
    let [come, next] = [FOOT, start];
    for (const [at, [x, y]] of line.entries()) {
      const [fromX, fromY] = line[at - 1] ?? [x, y];
      const end = come + Math.hypot(x - fromX, y - fromY);
      while (next < Math.min(end, stop)) {
        const share = (next - come) / (end - come);
        const [middleX, middleY] = [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
        boxes.push([middleX - HALF, middleY - HALF, middleX + HALF, middleY + HALF]);
        next += 2 * HALF;
      }
      come = end;
    }
    return boxes;
  });
}
