import type { Flow } from "../../scene/scene";
import type { Frame } from "../../space/flowShapes";
import { svgProjection } from "../../space/svg/svgProjection";

/** Whether a frame of the large map holds both ends of every way: a small map beside it would tell nothing more. */
export function showsWays(flows: readonly Pick<Flow, "origin" | "destination">[], frame: Frame): boolean {
  const { point } = svgProjection(frame);
  return flows
    .flatMap(({ origin, destination }) => [point(origin), point(destination)])
    .every(([x, y]) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
}
