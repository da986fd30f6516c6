import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Place, PlaceId, Track, TruceRecord } from "../record/types";

/**
 * The area that a map is of, where nothing on the day says which it is: neither it is drawn, by the layers that are, nor, of one with ground,
 * a place in it. Null where something does.
 */
export function bareArea(
  { id: area, geometry }: Place,
  { places }: Pick<TruceRecord, "places">,
  index: Pick<RecordIndex, "stateAt">,
  day: Day,
  layers: ReadonlySet<Track>,
): PlaceId | null {
  const states = index.stateAt(day);
  const isOfArea = (id: PlaceId): boolean =>
    id === area || (geometry.type !== "Point" && Boolean(places.get(id)?.areas.includes(area)));
  const isDrawn = [...states.keys()].some(
    (id) => isOfArea(id) && [...layers].some((track) => states.get(id)?.[track].length),
  );
  return isDrawn ? null : area;
}
