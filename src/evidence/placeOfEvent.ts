import type { EventBrief, PlaceId, TruceRecord } from "../record/types";
import { eventsOfPlace } from "./eventsOfPlace";

/**
 * The place in whose sheet an event is shown: `wanted` where that sheet tells of it, else the first that the event names as its scene or
 * destination, else the first whose state it changes (a national ceasefire). Null for an event that no sheet tells of.
 */
export function placeOfEvent(
  record: Pick<TruceRecord, "places" | "events">,
  { id, places, destinations }: Pick<EventBrief, "id" | "places" | "destinations">,
  wanted: PlaceId | null,
): PlaceId | null {
  if (wanted !== null && eventsOfPlace(record, wanted).some(({ event }) => event.id === id)) return wanted;
  const named = [...places, ...destinations].find((place) => record.places.has(place));
  if (named !== undefined) return named;
  for (const { id: place, spans } of record.places.values()) {
    if (spans.some(({ began, altered, ended }) => [...began, ...altered, ...ended].includes(id))) return place;
  }
  return null;
}
