import type { Place, Span } from "../../record/types";

/** The spans of a place that the chronicle draws and tells. */
export function spansOfPlace(place: Place): readonly Span[] {
  return place.spans;
}
