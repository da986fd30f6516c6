import type { Account, Track, TruceRecord } from "../../record/types";

/**
 * The record as the chart of an embed draws it: national ceasefires only with the layer of truces, people besieged only with that of
 * sieges, and according to one account alone none but its own counts.
 */
export function chartRecord(record: TruceRecord, layers: ReadonlySet<Track>, account: Account | null): TruceRecord {
  return {
    ...record,
    nationalCeasefires: layers.has("truce") ? record.nationalCeasefires : [],
    besiegedCounts: layers.has("siege")
      ? record.besiegedCounts.filter(({ by }) => account === null || by === account)
      : [],
  };
}
