import type { EventId, TruceRecord } from "./types";

/** The agreements with which the truces of the record began: what `isAgreement` asks for. */
export function trucesOf({ places }: Pick<TruceRecord, "places">): ReadonlySet<EventId> {
  const spans = [...places.values()].flatMap((place) => place.spans);
  return new Set(spans.flatMap(({ track, key }) => (track === "truce" ? [key] : [])));
}
