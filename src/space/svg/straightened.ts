import type { Point } from "./clipToBox";

/** How far a line may be drawn from where it runs, in pixels: less than half of one, which the eye does not see on a schematic outline. */
const TOLERANCE = 0.3;

/** Leaves out points of a line that stand nearly on the straight way between those that stay (Douglas and Peucker); its first and last stay. */
export function straightened(points: readonly Point[]): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span;
    const farthest = farthestFrom(points, first, last);
    if (farthest === null) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, at) => kept.has(at));
}

/** The place in the list of the point that lies farthest from the way between two; null: none lies farther than is allowed. */
function farthestFrom(points: readonly Point[], first: number, last: number): number | null {
  const [[fromX, fromY], [toX, toY]] = [points[first] ?? [0, 0], points[last] ?? [0, 0]];
  const [along, across] = [toX - fromX, toY - fromY];
  const square = along ** 2 + across ** 2;
  let [farthest, most]: [number | null, number] = [null, TOLERANCE];
  for (let at = first + 1; at < last; at += 1) {
    const [x, y] = points[at] ?? [0, 0];
    const share = square === 0 ? 0 : ((x - fromX) * along + (y - fromY) * across) / square;
    const nearest = Math.max(0, Math.min(1, share));
    const distance = Math.hypot(x - fromX - nearest * along, y - fromY - nearest * across);
    if (distance > most) [farthest, most] = [at, distance];
  }
  return farthest;
}
