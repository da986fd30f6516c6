import type { TruceRecord } from "../record/types";
import { isArea } from "../scene/isArea";
import type { Scene } from "../scene/scene";
import { NAMED_FROM } from "./labelFeatures";
import { markForm, showsDisc } from "./markFeatures";
import type { Target } from "./placeAt";

/** Quiet footprints are drawn, and can be hit, from this zoom. */
const FOOTPRINTS_FROM = 9;

/**
 * What can be hit: what is drawn on the day, the footprints of settlements where nothing is, and points that are only named. What is not
 * to be seen cannot be hit.
 */
export function* hitTargets(
  scene: Pick<Scene, "marks" | "labels"> | null,
  record: Pick<TruceRecord, "places">,
  zoom: number,
): Iterable<Target> {
  const drawn = new Set<string>();
  for (const mark of scene?.marks ?? []) {
    const { place, geometry } = mark;
    if (markForm(mark, zoom) === "disc" && !showsDisc(mark.appearance)) continue;
    drawn.add(place);
    yield { place, geometry, area: isArea(record.places.get(place)?.kind ?? "area") };
  }
  const named = new Set(scene?.labels.filter(({ rank }) => zoom >= NAMED_FROM[rank]).map(({ place }) => place));
  for (const { id, kind, geometry } of record.places.values()) {
    if (drawn.has(id) || isArea(kind)) continue;
    const isSeen = geometry.type === "Point" ? named.has(id) : zoom >= FOOTPRINTS_FROM;
    if (isSeen) yield { place: id, geometry, area: false };
  }
}

/** How far from the middle of a small place a mouse, or a finger, still hits it, in pixels. */
export const HIT_REACH = { mouse: 16, finger: 22 } as const;
