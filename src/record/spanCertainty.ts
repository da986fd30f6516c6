import type { Day } from "./day";
import type { Certainty, Span } from "./types";

/**
 * Whether a span holds on a day: `certain` while `from.latest <= day < to.earliest`, `possible` in its fuzzy edges, null
 * outside. A span ends on the day on which it no longer holds.
 */
export function spanCertainty(span: Pick<Span, "from" | "to">, day: Day): Certainty | null {
  if (day < span.from.earliest) return null;
  if (span.to && day >= span.to.latest) return null;
  if (day < span.from.latest) return "possible";
  return span.to && day >= span.to.earliest ? "possible" : "certain";
}
