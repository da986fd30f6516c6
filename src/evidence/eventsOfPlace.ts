import type { EventBrief, Place, PlaceId, TruceRecord } from "../record/types";

/** An event that concerns a place. */
export interface PlaceEvent {
  readonly event: EventBrief;
  /** The area by whose name the event concerns the place; null where it names the place, or stands behind one of its spans. */
  readonly through: PlaceId | null;
}

/**
 * The events that concern a place, in order of time: those that name it as scene or destination, those behind its spans
 * (national ceasefires among them), and those that name an area it lies in. Empty for a place that the record does not know.
 */
export function eventsOfPlace(record: Pick<TruceRecord, "places" | "events">, id: PlaceId): readonly PlaceEvent[] {
  const place = record.places.get(id);
  if (place === undefined) return [];
  const behind = eventsBehind(place);
  const found: PlaceEvent[] = [];
  for (const event of record.events.values()) {
    const isNamed = event.places.includes(id) || event.destinations.includes(id);
    const area = place.areas.find((one) => event.places.includes(one));
    if (isNamed || behind.has(event.id)) found.push({ event, through: null });
    else if (area !== undefined) found.push({ event, through: area });
  }
  return found.toSorted((a, b) => byTime(a.event, b.event));
}

/** Earlier first, as the dates are written; of two on one day the better dated first, then by id. */
export function byTime(a: Pick<EventBrief, "date" | "id">, b: Pick<EventBrief, "date" | "id">): number {
  const [first, second] = [a.date.start, b.date.start];
  return first.nominal - second.nominal || first.latest - second.latest || (a.id < b.id ? -1 : 1);
}

function eventsBehind(place: Place): ReadonlySet<string> {
  return new Set(place.spans.flatMap((span) => [span.key, ...span.began, ...span.altered, ...span.ended]));
}
