import { MIDDLE_ANCHORS, MIDDLE_GAP } from "../nameAnchors";
import type { NameFeature } from "../sceneNames";
import { aroundPoint } from "./aroundPoint";
import type { NameStand } from "./placeNames";

type Standing = Pick<NameFeature["properties"], "anchor" | "gap" | "offset" | "size" | "stands">;

const BESIDE_ANCHORS = ["left", "right", "bottom", "top"] as const;

/** The ways in which a name of the record may stand, as the live map's layers let it. `isRoomy`: within its shape it may stand a little lower or higher. */
export function standsOfName(
  { anchor, gap, offset: [right, down], size, stands }: Standing,
  isRoomy: boolean,
): readonly NameStand[] {
  if (stands) return standsIn(stands, size);
  if (anchor === "any") return aroundPoint(BESIDE_ANCHORS, gap * size);
  if (isRoomy && anchor === "center") return aroundPoint(MIDDLE_ANCHORS, MIDDLE_GAP * size);
  return [{ anchor, dx: right * size, dy: down * size }];
}

/** Anchors, each followed by its offset in ems, as ways to stand. */
function standsIn(stands: NonNullable<Standing["stands"]>, size: number): readonly NameStand[] {
  return stands.flatMap((anchor, at): NameStand[] => {
    const offset = stands[at + 1];
    if (typeof anchor !== "string" || typeof offset !== "object") return [];
    return [{ anchor, dx: offset[0] * size, dy: offset[1] * size }];
  });
}
