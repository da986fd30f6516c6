import { booleanPointInPolygon, centroid, polygon } from "@turf/turf";
import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { Place, PlaceId, TruceRecord } from "../record/types";
import { isArea } from "./marksOf";
import type { Flow, Label, LabelRank, Mark, MarkGeometry } from "./scene";

function rankOf(place: Place, mark: Mark | undefined, selected: boolean, isDestination: boolean): LabelRank | null {
  if (selected) return "selected";
  if (isArea(place.kind)) return mark ? (mark.appearance.siege || mark.appearance.encircled ? "area" : "ground") : null;
  if (isDestination) return "story";
  if (!mark) return "quiet";
  return mark.footprint ? "town" : "story";
}

/** Where a name stands: the place's own point, or the middle of its largest ground where the point lies outside that day. */
function labelPoint(place: Place, geometry: MarkGeometry | null): readonly [number, number] {
  if (!geometry || geometry.type === "Point" || booleanPointInPolygon([...place.point], geometry)) return place.point;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = parts.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const [longitude, latitude] = largest ? centroid(polygon(largest)).geometry.coordinates : [];
  return longitude === undefined || latitude === undefined ? place.point : [longitude, latitude];
}

/** The names of a day. Areas are named while they are drawn; settlements always, the quieter the less happens there. */
export function labelsOf(
  record: Pick<TruceRecord, "places">,
  day: Day,
  marks: readonly Mark[],
  flows: readonly Flow[],
  selection: PlaceId | null,
): readonly Label[] {
  const markOf = new Map(marks.map((mark) => [mark.place, mark]));
  const destinations = new Set(flows.map((flow) => flow.to));
  const labels: Label[] = [];
  for (const place of record.places.values()) {
    const rank = rankOf(place, markOf.get(place.id), place.id === selection, destinations.has(place.id));
    if (rank)
      labels.push({
        place: place.id,
        rank,
        point: isArea(place.kind) ? labelPoint(place, groundAt(place, day)) : place.point,
      });
  }
  return labels;
}
