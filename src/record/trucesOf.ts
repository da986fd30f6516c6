import type { EventId, TruceRecord } from "./types";

type Places = TruceRecord["places"];
const known = new WeakMap<Places, ReadonlySet<EventId>>();

/** The agreements with which the truces of the record began, gathered once: what `isAgreement` asks for. */
export function trucesOf({ places }: { readonly places: Places }): ReadonlySet<EventId> {
  const found = known.get(places) ?? gathered(places);
  known.set(places, found);
  return found;
}

function gathered(places: Places): ReadonlySet<EventId> {
  const spans = [...places.values()].flatMap((place) => place.spans);
  return new Set(spans.flatMap(({ track, key }) => (track === "truce" ? [key] : [])));
}
