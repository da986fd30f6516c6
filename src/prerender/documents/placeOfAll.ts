import type { Place, PlaceId, TruceRecord } from "../../record/types";

/** The one place that these are, else the smallest area in which all of them lie; null where there is none, or no place. */
export function placeOfAll(ids: readonly PlaceId[], { places }: Pick<TruceRecord, "places">): Place | null {
  const [first = [], ...others] = ids.map((id) => [id, ...(places.get(id)?.areas ?? [])]);
  const shared = first.find((id) => others.every((within) => within.includes(id)));
  return (shared !== undefined && places.get(shared)) || null;
}
