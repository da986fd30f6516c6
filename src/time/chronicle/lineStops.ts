import type { Day } from "../../record/day";
import type { Span } from "../../record/types";
import type { EventTick } from "../eventTicks";

/** What the keys stop at on a line of the chronicle: a status or an event. */
export type LineStop =
  | { readonly kind: "span"; readonly from: Day; readonly span: Span }
  | { readonly kind: "event"; readonly from: Day; readonly tick: EventTick };

/** The statuses of a line and its events in the order in which they may have begun; of one day the statuses first. */
export function lineStops(spans: readonly Span[], ticks: readonly EventTick[]): readonly LineStop[] {
  const stops: readonly LineStop[] = [
    ...spans.map((span): LineStop => ({ kind: "span", from: span.from.earliest, span })),
    ...ticks.map((tick): LineStop => ({ kind: "event", from: tick.earliest, tick })),
  ];
  return stops.toSorted((a, b) => a.from - b.from);
}
