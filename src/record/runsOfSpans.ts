import type { Day } from "./day";
import { spanCertainty } from "./spanCertainty";
import { TRACKS, type HeldSpan, type PlaceState, type Span, type Track } from "./types";

/** A run of days on which what holds on a place stays the same, up to the next run. */
export interface StateRun {
  readonly from: Day;
  readonly state: PlaceState;
}

/**
 * The spans of a place cut into runs of days on which nothing changes, in their order; before the first nothing holds. Two spans whose edges
 * cancel make no run. Cost: the spans, sorted, and for each run those that hold in it.
 */
export function runsOfSpans(spans: readonly Span[]): readonly StateRun[] {
  const days = [...new Set(spans.flatMap(edgesOf))].toSorted((a, b) => a - b);
  const coming = spans.map((span, order) => ({ span, order })).toSorted((a, b) => begins(b.span) - begins(a.span));
  const runs: StateRun[] = [];
  let holding: typeof coming = [];
  for (const from of days) {
    let next = coming.at(-1);
    while (next && begins(next.span) <= from) {
      holding.push(next);
      coming.pop();
      next = coming.at(-1);
    }
    holding = holding.filter(({ span }) => spanCertainty(span, from) !== null);
    const state = stateOf(
      holding.toSorted((a, b) => a.order - b.order).map(({ span }) => span),
      from,
    );
    if (!sameState(runs.at(-1)?.state ?? NOTHING, state)) runs.push({ from, state });
  }
  return runs;
}

/** What holds where nothing does. */
export const NOTHING: PlaceState = { siege: [], truce: [], evacuation: [] };

const begins = (span: Span): Day => span.from.earliest;

/** The days on which what a span means for a day changes: it becomes possible, certain, possible again, and ends. */
function edgesOf({ from, to }: Span): Day[] {
  if (to === null) return [from.earliest, from.latest];
  if (to.latest <= from.earliest) return [];
  return [from.earliest, from.latest, to.earliest, to.latest].filter((day) => day >= from.earliest && day <= to.latest);
}

function stateOf(spans: readonly Span[], day: Day): PlaceState {
  const state: Record<keyof PlaceState, HeldSpan[]> = { siege: [], truce: [], evacuation: [] };
  for (const span of spans) {
    const certainty = spanCertainty(span, day);
    if (certainty) state[span.track].push({ span, certainty });
  }
  return state;
}

/** Whether two states say the same of the same spans, on the tracks asked for. */
export function sameState(a: PlaceState, b: PlaceState, tracks: readonly Track[] = TRACKS): boolean {
  if (a === b) return true;
  return tracks.every(
    (track) =>
      a[track].length === b[track].length &&
      a[track].every((held, at) => held.span === b[track][at]?.span && held.certainty === b[track][at]?.certainty),
  );
}
