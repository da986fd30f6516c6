import type { directionOf } from "../../language/Language";
import type { Flow } from "../../scene/scene";
import type { Frame } from "../../space/flowShapes";
import { svgProjection } from "../../space/svg/svgProjection";

/** The corner of the map that the small map takes, from its end and its top, in pixels: with the buttons beside it and a margin. */
const TAKEN = { near: 50, far: 286, top: 0, bottom: 360 };

/** Whether the small map, in the upper corner at the end of a line, would lie over a place that people leave. */
export function liesOverOrigins(
  flows: readonly Pick<Flow, "origin">[],
  frame: Frame,
  direction: ReturnType<typeof directionOf>,
): boolean {
  const { point } = svgProjection(frame);
  return flows.some(({ origin }) => {
    const [x, y] = point(origin);
    const fromEnd = direction === "rtl" ? x : frame.width - x;
    return fromEnd > TAKEN.near && fromEnd < TAKEN.far && y > TAKEN.top && y < TAKEN.bottom;
  });
}
