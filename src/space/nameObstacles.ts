import { arrowHeadLength } from "../symbology/evacuationMark";
import { FOOT, type FlowShapes } from "./flowShapes";
import type { TakenBox } from "./svg/placeNames";

/** Half the room that names leave to an arrow's line, in pixels. */
const HALF = 4;
/** Where an arrow begins its own place is named, and perhaps the area round it: these leave it room only from so far on, in pixels. */
const FREE_FROM = 60;
/** Other names leave it room from here on. */
const NEAR_FROM = 14;

/** Where on a head names are kept off it, from its tip, as shares of its length; and half its breadth there, as a share of that. */
const HEAD_SHARES = [0.25, 0.5, 0.9];
const HEAD_BREADTH = 0.44;

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

/** The heads of arrows, as squares in pixels, each as broad as the head is there: no name lies on one, however short its arrow. */
export function headObstacles(ends: FlowShapes["ends"], point: Project): readonly TakenBox[] {
  return ends.flatMap(({ geometry, properties: { bearing, width } }) => {
    const [x, y] = point(geometry.coordinates);
    const length = arrowHeadLength(width);
    const angle = (bearing * Math.PI) / 180;
    return HEAD_SHARES.map((share): TakenBox => {
      const [middleX, middleY] = [x - Math.sin(angle) * length * share, y + Math.cos(angle) * length * share];
      const half = length * share * HEAD_BREADTH;
      return [middleX - half, middleY - half, middleX + half, middleY + half];
    });
  });
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
