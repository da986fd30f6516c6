import { createIndex, type RecordIndex } from "./recordIndex";
import { ACCOUNTS, type Account, type TruceRecord } from "./types";

/** Our reading (null) and each account, each with the index that answers for it alone. */
export type Readings = ReadonlyMap<Account | null, RecordIndex>;

/** All readings of a record. */
export function readingsOf(record: Pick<TruceRecord, "places" | "accounts">): Readings {
  return new Map([null, ...ACCOUNTS].map((account) => [account, createIndex(record, account)]));
}
