import { countBefore } from "./countBefore";
import type { Day } from "./day";
import { NOTHING, runsOfSpans, sameState, type StateRun } from "./runsOfSpans";
import { statesOnDay } from "./statesOnDay";
import type { Account, PlaceId, PlaceState, Span, TruceRecord } from "./types";

/** A place whose state differs between two days. */
export interface PlaceChange {
  readonly place: PlaceId;
  readonly before: PlaceState;
  readonly after: PlaceState;
}

/** Answers about days, built once from a record: by our reading of it, or according to one account alone. */
export interface RecordIndex {
  /** Whose account alone it tells; null: our reading of all. */
  readonly account: Account | null;
  /**
   * The state of every place on which a span holds, certainly or possibly, in no order. Days between two changes have one and the same
   * map, and a place that does not change one and the same state. Cost: none; each state is worked out when it is looked up.
   */
  stateAt(day: Day): ReadonlyMap<PlaceId, PlaceState>;
  /** The spans of a place on all days; empty for a place of which nothing is said. */
  spansOf(place: PlaceId): readonly Span[];
  /** The state of one place; all tracks empty where nothing holds. */
  placeStateAt(place: PlaceId, day: Day): PlaceState;
  /** Places whose state on `after` differs from that on `before`. Cost: edges between the two days. */
  changes(before: Day, after: Day): readonly PlaceChange[];
  /** The places whose changes are those of a place: itself or, of an area without any of its own, the places in it. */
  changingWith(place: PlaceId): ReadonlySet<PlaceId>;
  /** The nearest day after (1) or before (-1) `day` on which a state changes, of one place (`changingWith`) or of any; null past the last. */
  nextChange(day: Day, direction: 1 | -1, place?: PlaceId): Day | null;
}

/** A run of days on which nothing changes, by the number of the edge that ends it. */
interface Run {
  readonly number: number;
  readonly states: ReadonlyMap<PlaceId, PlaceState>;
}

const NO_SPANS: readonly Span[] = [];
const NO_DAYS: readonly Day[] = [];

/**
 * The index of a record: spans cut at their edges into runs of days on which nothing changes. With an account, of what it says alone:
 * where it has no span it says nothing, which is no "no" (SPEC.md, L2 to L4).
 */
export function createIndex(
  record: Pick<TruceRecord, "places"> & Partial<Pick<TruceRecord, "accounts">>,
  account: Account | null = null,
): RecordIndex {
  const spansOf = (id: PlaceId): readonly Span[] =>
    (account === null ? record.places.get(id)?.spans : record.accounts?.get(account)?.get(id)) ?? NO_SPANS;
  const placesByEdge = new Map<Day, Set<PlaceId>>();
  const runsByPlace = new Map<PlaceId, readonly StateRun[]>();
  const edgesByPlace = new Map<PlaceId, readonly Day[]>();
  for (const id of record.places.keys()) {
    const runs = runsOfSpans(spansOf(id));
    runsByPlace.set(id, runs);
    edgesByPlace.set(
      id,
      runs.map(({ from }) => from),
    );
    for (const { from } of runs) {
      const touched = placesByEdge.get(from) ?? new Set();
      placesByEdge.set(from, touched.add(id));
    }
  }
  const edges = [...placesByEdge.keys()].toSorted((a, b) => a - b);

  function placeStateAt(id: PlaceId, day: Day): PlaceState {
    const run = countBefore(edgesByPlace.get(id) ?? NO_DAYS, day, true);
    return runsByPlace.get(id)?.[run - 1]?.state ?? NOTHING;
  }

  const ids = [...record.places.keys()];
  const heldIn = (run: number): Run["states"] => {
    const day = edges[run - 1] ?? -Infinity;
    return statesOnDay(ids, (id) => {
      const state = placeStateAt(id, day);
      return isHeld(state) ? state : null;
    });
  };
  let latest: Run = { number: 0, states: heldIn(0) };
  /** The states in the run of days before the edge number `run`. */
  function statesIn(run: number): Run["states"] {
    if (run !== latest.number) latest = { number: run, states: heldIn(run) };
    return latest.states;
  }

  function changingWith(id: PlaceId): ReadonlySet<PlaceId> {
    const isAlone = (edgesByPlace.get(id)?.length ?? 0) > 0;
    return new Set(isAlone ? [id] : ids.filter((other) => record.places.get(other)?.areas.includes(id)));
  }
  function edgesOf(id: PlaceId): readonly Day[] {
    const edges = [...changingWith(id)].flatMap((place) => edgesByPlace.get(place) ?? NO_DAYS);
    return [...new Set(edges)].toSorted((a, b) => a - b);
  }

  return {
    account,
    spansOf,
    changingWith,
    placeStateAt,
    stateAt: (day) => statesIn(countBefore(edges, day, true)),
    changes(before, after) {
      const [first, last] = before <= after ? [before, after] : [after, before];
      const touched = new Set<PlaceId>();
      for (let edge = countBefore(edges, first, true); edge < countBefore(edges, last, true); edge += 1) {
        const day = edges[edge];
        for (const id of (day === undefined ? undefined : placesByEdge.get(day)) ?? []) touched.add(id);
      }
      const changes: PlaceChange[] = [];
      for (const id of touched) {
        const change = { place: id, before: placeStateAt(id, before), after: placeStateAt(id, after) };
        if (!sameState(change.before, change.after)) changes.push(change);
      }
      return changes;
    },
    nextChange(day, direction, place) {
      const days = place === undefined ? edges : edgesOf(place);
      const at = direction === 1 ? countBefore(days, day, true) : countBefore(days, day, false) - 1;
      return days[at] ?? null;
    },
  };
}

function isHeld(state: PlaceState): boolean {
  return state.siege.length + state.truce.length + state.evacuation.length > 0;
}
