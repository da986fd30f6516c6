import type { SearchHit } from "../../evidence/search/searchEntries";

/** A text that no other thing which a search can find has: `event-douma-strikes-2016-03-04`. */
export function keyOfHit(hit: SearchHit): string {
  if (hit.kind === "place") return `place-${hit.place.id}`;
  return hit.kind === "party" ? `party-${hit.party.id}` : `${hit.kind}-${hit.event.id}`;
}
