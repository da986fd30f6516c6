import {
  TRACKS,
  type HeldSpan,
  type Place,
  type PlaceId,
  type PlaceState,
  type Status,
  type Track,
} from "../record/types";

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

type Places = ReadonlyMap<PlaceId, Place>;
type States = ReadonlyMap<PlaceId, PlaceState>;

interface Known {
  readonly places: Places;
  readonly tracks: readonly Track[];
  readonly counts: StateCounts;
}
const known = new WeakMap<States, Known>();

/**
 * Counts the places of `states` (from the record's index) by what certainly holds on them. An account may speak of an area alone: it
 * counts as one place on a track of which nothing is said of the places in it. Days between two changes have the same states, and are
 * counted once. What holds on other tracks than `tracks` is not counted.
 */
export function countStates(places: Places, states: States, tracks: readonly Track[] = TRACKS): StateCounts {
  const before = known.get(states);
  if (before?.places === places && before.tracks.join() === tracks.join()) return before.counts;
  const counts = countAnew(places, states, tracks);
  known.set(states, { places, tracks, counts });
  return counts;
}

function countAnew(places: Places, states: States, tracks: readonly Track[]): StateCounts {
  const told = toldByPlaces(places, states);
  const counts = { besieged: 0, partiallyBesieged: 0, truce: 0, disputed: 0, evacuating: 0, possible: 0 };
  for (const [place, whole] of states) {
    const isTold = (track: Track): boolean => told[track].has(place) || !tracks.includes(track);
    const siege = isTold("siege") ? [] : whole.siege;
    const truce = isTold("truce") ? [] : whole.truce;
    const evacuation = isTold("evacuation") ? [] : whole.evacuation;
    const held = [...siege, ...truce, ...evacuation];
    if (held.length > 0 && held.every((one) => one.certainty === "possible")) counts.possible += 1;
    if (isCertainly(siege, "besieged")) counts.besieged += 1;
    else if (isCertainly(siege, "partially-besieged")) counts.partiallyBesieged += 1;
    if (isCertainly(truce, "disputed")) counts.disputed += 1;
    else if (isCertainly(truce, "in-force")) counts.truce += 1;
    if (isCertainly(evacuation, "evacuating")) counts.evacuating += 1;
  }
  return counts;
}

/** The areas in which places hold something on a track. */
function toldByPlaces(places: Places, states: States): Readonly<Record<Track, ReadonlySet<PlaceId>>> {
  const told = { siege: new Set<PlaceId>(), truce: new Set<PlaceId>(), evacuation: new Set<PlaceId>() };
  for (const [place, state] of states) {
    for (const area of places.get(place)?.areas ?? [])
      for (const track of TRACKS) if (state[track].length > 0) told[track].add(area);
  }
  return told;
}

function isCertainly(held: readonly HeldSpan[], status: Status): boolean {
  return held.some((one) => one.certainty === "certain" && one.span.status === status);
}
