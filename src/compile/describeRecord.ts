import type { OpenedRecord } from "./openCompiled";

/** The size of the record in words: "134 places, 512 events, 659 spans, 1,026 sources cited, 190 parties". */
export function describeRecord({ record, sources }: OpenedRecord): string {
  const spans = [...record.places.values()].reduce((sum, place) => sum + place.spans.length, 0);
  const counts = [
    [record.places.size, "places"],
    [record.events.size, "events"],
    [spans, "spans"],
    [sources.size, "sources cited"],
    [record.parties.size, "parties"],
  ] as const;
  return counts.map(([count, what]) => `${count.toLocaleString("en-GB")} ${what}`).join(", ");
}
