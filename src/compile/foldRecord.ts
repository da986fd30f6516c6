import type { EdtfDate, PlaceId, Span, Track } from "../record/types";
import { clipSpans } from "./clipSpans";
import type { Effect } from "./effect";
import { compareTexts, type Checked, type Fault } from "./fault";
import { foldEffects } from "./foldEffects";
import { groupBy } from "./groupBy";

/** Days from one date up to, not including, another; null: without end on that side. */
export interface Period {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** What folding needs to know of a place. */
export interface FoldPlace {
  readonly id: PlaceId;
  /** The areas that it lies in, smallest first, each with the periods in which the area's ground held its point. */
  readonly areas: readonly { readonly id: PlaceId; readonly held: readonly Period[] }[];
}

const TRACK_ORDER: readonly Track[] = ["siege", "truce", "evacuation"];
const keyOf = ({ track, key }: Pick<Effect, "track" | "key">): string => `${track} ${key}`;

/**
 * The spans of every place that effects reach, by place (SPEC.md, F and A). Nothing but the arguments matters, and not
 * their order: the effects of one account alone give the state according to it.
 */
export function foldRecord(
  effects: readonly Effect[],
  places: readonly FoldPlace[],
): Checked<ReadonlyMap<PlaceId, readonly Span[]>> {
  const byPlace = groupBy(effects, ({ place }) => place);
  const faults: Fault[] = [];
  const spans = new Map<PlaceId, readonly Span[]>();
  for (const place of places) {
    const own = groupBy(byPlace.get(place.id) ?? [], keyOf);
    const folded = [...own.values()].map((ofKey) => foldEffects(ofKey));
    const reached = new Set(own.keys());
    for (const { id, held } of place.areas) {
      const reaching = (byPlace.get(id) ?? []).filter((effect) => effect.members && !reached.has(keyOf(effect)));
      for (const [key, ofKey] of groupBy(reaching, keyOf)) {
        reached.add(key);
        const { value, faults } = foldEffects(ofKey, id);
        folded.push({ value: clipSpans(value, place.id, held), faults });
      }
    }
    faults.push(...folded.flatMap((result) => result.faults));
    const ofPlace = folded.flatMap(({ value }) => value).toSorted(inOrder);
    if (ofPlace.length > 0) spans.set(place.id, ofPlace);
  }
  return { value: spans, faults };
}

function inOrder(a: Span, b: Span): number {
  return (
    TRACK_ORDER.indexOf(a.track) - TRACK_ORDER.indexOf(b.track) ||
    a.from.earliest - b.from.earliest ||
    a.from.latest - b.from.latest ||
    compareTexts(a.key, b.key)
  );
}
