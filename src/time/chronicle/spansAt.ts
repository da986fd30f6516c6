import type { Day } from "../../record/day";
import type { Span, Track } from "../../record/types";
import { spanExtent } from "./spanExtent";

/**
 * What a reader points at: the spans of a track that hold on a day, certainly or possibly, else those that miss it by no more than
 * `reach` days (a short one is hard to hit); where the track has none, the same of all tracks.
 */
export function spansAt(spans: readonly Span[], track: Track | null, day: Day, reach: number): readonly Span[] {
  const own = spans.filter((span) => span.track === track);
  for (const candidates of [own, spans]) {
    const holding = candidates.filter((span) => distance(span, day) === 0);
    if (holding.length > 0) return holding;
    const nearest = Math.min(...candidates.map((span) => distance(span, day)));
    if (nearest <= reach) return candidates.filter((span) => distance(span, day) === nearest);
  }
  return [];
}

/** How many days a day lies before or after a span. */
function distance(span: Span, day: Day): number {
  const [from, to] = spanExtent(span);
  return Math.max(0, from - day, day - (to - 1));
}
