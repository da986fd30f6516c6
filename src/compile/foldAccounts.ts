import { ACCOUNTS, type Account, type PlaceId, type Span } from "../record/types";
import type { Effect } from "./effect";
import type { Checked } from "./fault";
import { foldRecord, type FoldPlace } from "./foldRecord";

/** Our reading (null) and each account, every one folded from its own effects alone (SPEC.md, L1 and L2). */
export function foldAccounts(
  effects: readonly Effect[],
  places: readonly FoldPlace[],
): ReadonlyMap<Account | null, Checked<ReadonlyMap<PlaceId, readonly Span[]>>> {
  return new Map(
    [null, ...ACCOUNTS].map((account) => [
      account,
      foldRecord(
        effects.filter(({ according }) => according === account),
        places,
      ),
    ]),
  );
}
