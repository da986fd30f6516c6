import type { Day } from "../../record/day";
import type { EventBrief, Place, Span } from "../../record/types";

/** What the reader points at or has the focus on. */
export interface Reading {
  readonly place: Place;
  /** The day that is pointed at; for a span that has the focus its first, for an event its own. */
  readonly day: Day;
  readonly spans: readonly Span[];
  /** Events that are pointed at themselves; then no spans are. */
  readonly events: readonly EventBrief[];
}
