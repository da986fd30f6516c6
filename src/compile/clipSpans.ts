import type { EdtfDate, PlaceId, Span } from "../record/types";
import type { Period } from "./foldRecord";

/** An area's spans on a place within it: only in the periods in which the area's ground held the place (SPEC.md, A1). */
export function clipSpans(spans: readonly Span[], place: PlaceId, held: readonly Period[]): readonly Span[] {
  return spans.flatMap((span) =>
    held
      .map((period): Span => {
        const from = later(span.from, period.from);
        const to = earlier(span.to, period.to);
        return { ...span, place, from, to, ended: to === span.to ? span.ended : [] };
      })
      .filter(({ from, to }) => to === null || to.latest > from.earliest),
  );
}

function later(a: EdtfDate, b: EdtfDate | null): EdtfDate {
  return b && (b.earliest > a.earliest || (b.earliest === a.earliest && b.latest > a.latest)) ? b : a;
}

function earlier(a: EdtfDate | null, b: EdtfDate | null): EdtfDate | null {
  if (!a || !b) return a ?? b;
  return b.earliest < a.earliest || (b.earliest === a.earliest && b.latest < a.latest) ? b : a;
}
