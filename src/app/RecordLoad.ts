import type { RecordIndex } from "../record/recordIndex";
import type { TruceRecord } from "../record/types";

/** How far the record has come: it is on its way, it could not be had or is damaged, or it is there. */
export type RecordLoad =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly reason: "unreachable" | "damaged" }
  | { readonly kind: "ready"; readonly record: TruceRecord; readonly index: RecordIndex };
