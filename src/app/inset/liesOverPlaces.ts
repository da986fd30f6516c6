import type { directionOf } from "../../language/Language";
import type { Mark, MarkGeometry } from "../../scene/scene";
import type { Frame } from "../../space/flowShapes";
import { isEmptied } from "../../symbology/appearance";
import { svgProjection } from "../../space/svg/svgProjection";
import { insetCorner } from "./liesOverOrigins";

/** What the open small map covers, from the map's end and from its top or foot, in pixels, with a margin. */
const COVERED = {
  upper: { near: 52, far: 296, from: 8, to: 372 },
  lower: { near: 8, far: 240, from: 42, to: 412 },
} as const;

/** Whether the small map would lie over ground that is besieged, wholly or in part, or emptied, for certain or perhaps: the names stand there. */
export function liesOverPlaces(
  marks: readonly Mark[],
  frame: Frame,
  direction: ReturnType<typeof directionOf>,
): boolean {
  const { point } = svgProjection(frame);
  const corner = insetCorner(frame);
  const { near, far, from, to } = COVERED[corner];
  const isCovered = (position: readonly number[]): boolean => {
    const [x, y] = point(position);
    const fromEnd = direction === "rtl" ? x : frame.width - x;
    const fromEdge = corner === "lower" ? frame.height - y : y;
    return fromEnd > near && fromEnd < far && fromEdge > from && fromEdge < to;
  };
  return marks.some(
    ({ appearance, geometry }) =>
      (appearance.siege !== null || isEmptied(appearance)) && cornersOf(geometry).some(isCovered),
  );
}

/** The corners of an outline: it has so many that none of them lies far from the next. */
function cornersOf(geometry: MarkGeometry): readonly (readonly number[])[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
