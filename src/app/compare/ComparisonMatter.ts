import type { Account, TruceRecord } from "../../record/types";
import type { ComparedDays } from "./comparedDays";

/** What a list of differences that leaves the page must say of itself. */
export interface ComparisonMatter extends ComparedDays {
  readonly record: Pick<TruceRecord, "updated" | "version">;
  /** Whose account; null: our reading. */
  readonly account: Account | null;
  /** Where the comparison is seen: absolute. */
  readonly address: string;
}
