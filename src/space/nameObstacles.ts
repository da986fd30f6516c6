import type { FlowShapes } from "./flowShapes";
import type { TakenBox } from "./svg/placeNames";

/** Half the room that names leave to an arrow's line, in pixels. */
const HALF = 4;
/** Where an arrow begins its own place is named: names leave it room only from so far on, in pixels. */
const FREE_FROM = 60;

/** The room along arrows that names leave free, as squares in pixels. `point`: where a position [longitude, latitude] lies in the frame. */
export function arrowObstacles(
  arcs: FlowShapes["arcs"],
  point: (position: readonly number[]) => readonly [number, number],
): readonly TakenBox[] {
  return arcs.flatMap(({ geometry }) => {
    const line = geometry.coordinates.map(point);
    const boxes: TakenBox[] = [];
    let [come, next] = [0, FREE_FROM];
    for (const [at, [x, y]] of line.entries()) {
      const [fromX, fromY] = line[at - 1] ?? [x, y];
      const end = come + Math.hypot(x - fromX, y - fromY);
      while (next < end) {
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

/** The side of the squares that `squaresOf` cuts, in pixels. */
export const SQUARE = 8;

/** The middles of squares that cover some boxes: the live map knows no other obstacles than images at points. */
export function squaresOf(boxes: readonly TakenBox[]): readonly (readonly [number, number])[] {
  return boxes.flatMap(([left, top, right, bottom]) => {
    const across = Math.max(1, Math.ceil((right - left) / SQUARE));
    const down = Math.max(1, Math.ceil((bottom - top) / SQUARE));
    return Array.from({ length: across * down }, (_, at): readonly [number, number] => [
      left + ((right - left) * ((at % across) + 0.5)) / across,
      top + ((bottom - top) * (Math.floor(at / across) + 0.5)) / down,
    ]);
  });
}
