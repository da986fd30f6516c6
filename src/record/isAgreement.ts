import type { EventBrief, EventId, EventKind } from "./types";

/** Kinds of events whose clauses were agreed between parties. */
const AGREED: ReadonlySet<EventKind> = new Set(["truce-agreed", "truce-in-force", "resolution"]);

/**
 * Whether an event is an agreement, with a page of its own: a truce began with it (`truces` holds the agreements of all truces), or it is one
 * of an agreed kind and its clauses are known.
 */
export function isAgreement(
  { id, kind, terms }: Pick<EventBrief, "id" | "kind"> & { readonly terms?: readonly unknown[] | undefined },
  truces: { readonly has: (agreement: EventId) => boolean },
): boolean {
  return truces.has(id) || (AGREED.has(kind) && terms !== undefined && terms.length > 0);
}
