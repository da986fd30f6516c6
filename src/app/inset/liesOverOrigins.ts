import type { directionOf } from "../../language/Language";
import type { Flow } from "../../scene/scene";
import type { Frame } from "../../space/flowShapes";
import { svgProjection } from "../../space/svg/svgProjection";

/** What the small map takes of its corner, from the map's end and its top or foot, in pixels: with a margin, and room for a place and its name. */
const TAKEN = { near: 50, far: 340, high: 360 };
/** A high and narrow map has its places above the middle, and the figures of departures over them. */
const NARROW = { width: 800, height: 520 };

/** A map lower than this has no room for another within it. */
const LOW = 440;

/** Whether the small map would lie over a place that people leave, or over most of a low map. */
export function liesOverOrigins(
  flows: readonly Pick<Flow, "origin">[],
  frame: Frame,
  direction: ReturnType<typeof directionOf>,
): boolean {
  if (frame.height < LOW) return true;
  const { point } = svgProjection(frame);
  return flows.some(({ origin }) => {
    const [x, y] = point(origin);
    const fromEnd = direction === "rtl" ? x : frame.width - x;
    const fromEdge = insetCorner(frame) === "lower" ? frame.height - y : y;
    return fromEnd > TAKEN.near && fromEnd < TAKEN.far && fromEdge > 0 && fromEdge < TAKEN.high;
  });
}

/** In which corner of the map, at the end of a line, the small map stands. */
export function insetCorner({ width, height }: Pick<Frame, "width" | "height">): "upper" | "lower" {
  return height < LOW || (width <= NARROW.width && height >= NARROW.height) ? "lower" : "upper";
}
