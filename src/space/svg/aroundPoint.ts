import type { NameAnchor, NameStand } from "./placeNames";

/** The same distance away on each side of a point, in pixels: the anchor names the edge that is held to the point, or the corner that stands beside it. */
export function aroundPoint(anchors: readonly NameAnchor[], distance: number): readonly NameStand[] {
  return anchors.map((anchor) => ({
    anchor,
    dx: anchor.endsWith("left") ? distance : anchor.endsWith("right") ? -distance : 0,
    dy: anchor === "top" ? distance : anchor === "bottom" ? -distance : 0,
  }));
}
