import type { Evidence } from "../record/evidence";

/** How far the evidence that a place needs has come: it is on its way, it could not be had, or it is there. */
export type EvidenceLoad =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "ready"; readonly evidence: Evidence };
