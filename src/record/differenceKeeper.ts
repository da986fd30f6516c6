import type { Day } from "./day";
import { differencesAt, type Difference } from "./differencesOn";
import type { Readings } from "./readingsOf";
import type { PlaceId, PlaceState } from "./types";

interface Kept {
  /** What each reading said of the place. */
  readonly states: readonly PlaceState[];
  readonly found: readonly Difference[];
}

/**
 * Gives the differences of one day after another, as `differencesOn` does: only places of which a reading says something else than
 * before are looked at anew, and where there is none the list stays the same object.
 */
export function differenceKeeper(readings: Readings): (day: Day) => readonly Difference[] {
  const indexes = [...readings.values()];
  let kept: ReadonlyMap<PlaceId, Kept> = new Map();
  let list: readonly Difference[] = [];
  return (day) => {
    const places = new Set(indexes.flatMap((index) => [...index.stateAt(day).keys()]));
    const next = new Map<PlaceId, Kept>();
    let isSame = places.size === kept.size;
    for (const place of [...places].toSorted()) {
      const states = indexes.map((index) => index.placeStateAt(place, day));
      const before = kept.get(place);
      const stays = before?.states.every((state, at) => state === states[at]) === true;
      isSame &&= stays;
      next.set(place, stays ? before : { states, found: differencesAt(readings, place, day) });
    }
    kept = next;
    if (!isSame) list = [...kept.values()].flatMap(({ found }) => found);
    return list;
  };
}
