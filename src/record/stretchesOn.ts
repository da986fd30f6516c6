import type { DayRange } from "./day";
import type { Span, Track } from "./types";

/** A time through which spans of one key held one after the other, whatever their status. */
export interface HeldStretch {
  readonly spans: readonly [Span, ...Span[]];
  /** The days on which it may have begun. */
  readonly from: DayRange;
  /** The days on which it may no longer have held; null where no end is known. */
  readonly to: DayRange | null;
}

/**
 * What held on a track, as stretches, by their beginnings. One status that follows another on the same dates, as an easing does, leaves
 * no gap: between the two the day is uncertain, not that something held. Where an account denies a status, nothing held.
 */
export function stretchesOn(spans: readonly Span[], track: Track): readonly HeldStretch[] {
  const stretches: HeldStretch[] = [];
  const held = spans.filter((span) => span.track === track && span.status !== "denied");
  for (const span of held.toSorted((a, b) => a.from.earliest - b.from.earliest || a.from.latest - b.from.latest)) {
    const at = stretches.findIndex((one) => one.spans[0].key === span.key && isSame(one.to, span.from));
    const before = stretches[at];
    if (before) stretches[at] = { spans: [...before.spans, span], from: before.from, to: span.to };
    else stretches.push({ spans: [span], from: span.from, to: span.to });
  }
  return stretches;
}

function isSame(end: DayRange | null, beginning: DayRange): boolean {
  return end !== null && end.earliest === beginning.earliest && end.latest === beginning.latest;
}
