import type { HeldSpan, Place, PlaceId, PlaceState, Status } from "../record/types";

/** How many places are in which state on a day. Areas are left out where their places are counted. */
export interface StateCounts {
  readonly besieged: number;
  /** Partially and not also fully. */
  readonly partiallyBesieged: number;
  readonly truce: number;
  /** Counted once a place, though another truce may hold there. */
  readonly disputed: number;
  readonly evacuating: number;
  /** Places on which a status is possible and none is certain. */
  readonly possible: number;
}

/** Counts the places of `states` (from the record's index) by what certainly holds on them. */
export function countStates(
  places: ReadonlyMap<PlaceId, Place>,
  states: ReadonlyMap<PlaceId, PlaceState>,
): StateCounts {
  const areas = new Set([...places.values()].flatMap((place) => place.areas));
  const counts = { besieged: 0, partiallyBesieged: 0, truce: 0, disputed: 0, evacuating: 0, possible: 0 };
  for (const [place, state] of states) {
    if (areas.has(place)) continue;
    const held = [...state.siege, ...state.truce, ...state.evacuation];
    if (held.length > 0 && held.every((one) => one.certainty === "possible")) counts.possible += 1;
    if (isCertainly(state.siege, "besieged")) counts.besieged += 1;
    else if (isCertainly(state.siege, "partially-besieged")) counts.partiallyBesieged += 1;
    if (isCertainly(state.truce, "disputed")) counts.disputed += 1;
    else if (isCertainly(state.truce, "in-force")) counts.truce += 1;
    if (isCertainly(state.evacuation, "evacuating")) counts.evacuating += 1;
  }
  return counts;
}

function isCertainly(held: readonly HeldSpan[], status: Status): boolean {
  return held.some((one) => one.certainty === "certain" && one.span.status === status);
}
