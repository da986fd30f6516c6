import type { GroupId, PlaceId, TruceRecord } from "../record/types";
import { eventsOfPlace } from "./eventsOfPlace";

/** The groups whose evidence a place needs: its own (who counted its people) and those of the events that concern it. */
export function groupsOfPlace(record: Pick<TruceRecord, "places" | "events">, id: PlaceId): readonly GroupId[] {
  const place = record.places.get(id);
  if (place === undefined) return [];
  return [...new Set([place.group, ...eventsOfPlace(record, id).map(({ event }) => event.group)])];
}
