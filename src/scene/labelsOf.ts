import type { Day } from "../record/day";
import type { Place, PlaceId, TruceRecord } from "../record/types";
import { isArea } from "./marksOf";
import { pointOn } from "./pointOn";
import type { Flow, Label, LabelRank, Mark } from "./scene";

function rankOf(place: Place, mark: Mark | undefined, selected: boolean, isDestination: boolean): LabelRank | null {
  if (selected) return "selected";
  if (isArea(place.kind)) return mark ? (mark.appearance.siege || mark.appearance.encircled ? "area" : "ground") : null;
  if (isDestination) return "story";
  if (!mark) return place.spans.length > 0 || place.geometry.type !== "Point" ? "quiet" : null;
  return mark.footprint ? "town" : "story";
}

/** The label that a place had last: one that says the same is the same. */
const knownLabels = new WeakMap<Place, Label>();

function labelOf(place: Place, rank: LabelRank, point: Label["point"], differs: boolean): Label {
  const known = knownLabels.get(place);
  if (known?.rank === rank && known.point[0] === point[0] && known.point[1] === point[1] && !!known.differs === differs)
    return known;
  const label: Label = { place: place.id, rank, point, ...(differs ? { differs: true } : {}) };
  knownLabels.set(place, label);
  return label;
}

/** The names of a day. Areas are named while they are drawn; settlements always, the quieter the less happens
 * there; but not points where nothing ever holds. */
export function labelsOf(
  record: Pick<TruceRecord, "places">,
  day: Day,
  marks: readonly Mark[],
  flows: readonly Flow[],
  selection: PlaceId | null,
  differing: ReadonlySet<PlaceId>,
): readonly Label[] {
  const markOf = new Map(marks.map((mark) => [mark.place, mark]));
  const destinations = new Set(flows.map((flow) => flow.to));
  const labels: Label[] = [];
  for (const place of record.places.values()) {
    const rank = rankOf(place, markOf.get(place.id), place.id === selection, destinations.has(place.id));
    if (rank) labels.push(labelOf(place, rank, pointOn(place, day), differing.has(place.id)));
  }
  return labels;
}
