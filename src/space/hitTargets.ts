import type { TruceRecord } from "../record/types";
import { isArea } from "../scene/isArea";
import type { Scene } from "../scene/scene";
import type { Target } from "./placeAt";

/** Quiet footprints are drawn, and can be hit, from this zoom. */
const FOOTPRINTS_FROM = 9;

/** What can be hit: what is drawn on the day, and the footprints of settlements where nothing is. */
export function* hitTargets(
  scene: Pick<Scene, "marks"> | null,
  record: Pick<TruceRecord, "places">,
  zoom: number,
): Iterable<Target> {
  const drawn = new Set<string>();
  for (const { place, geometry } of scene?.marks ?? []) {
    drawn.add(place);
    yield { place, geometry, area: isArea(record.places.get(place)?.kind ?? "area") };
  }
  if (zoom < FOOTPRINTS_FROM) return;
  for (const { id, kind, geometry } of record.places.values()) {
    if (!drawn.has(id) && !isArea(kind)) yield { place: id, geometry, area: false };
  }
}

/** How far from the middle of a small place a mouse, or a finger, still hits it, in pixels. */
export const HIT_REACH = { mouse: 16, finger: 22 } as const;
