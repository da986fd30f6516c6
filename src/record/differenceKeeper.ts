import type { Day } from "./day";
import { differencesAt, type Difference } from "./differencesOn";
import type { Readings } from "./readingsOf";
import type { RecordIndex } from "./recordIndex";
import type { PlaceId, PlaceState } from "./types";

interface Kept {
  /** What each reading said of the place. */
  readonly states: readonly PlaceState[];
  readonly found: readonly Difference[];
}

/**
 * Gives the differences of one day after another, as `differencesOn` does: only places of which a reading says something else than
 * before are looked at anew, and where there is none the list stays the same object. A day on which no reading changes costs nothing.
 */
export function differenceKeeper(readings: Readings): (day: Day) => readonly Difference[] {
  const indexes = [...readings.values()];
  let kept: ReadonlyMap<PlaceId, Kept> = new Map();
  let list: readonly Difference[] = [];
  let states: readonly ReturnType<RecordIndex["stateAt"]>[] = [];
  return (day) => {
    const now = indexes.map((index) => index.stateAt(day));
    if (states.length > 0 && now.every((one, at) => one === states[at])) return list;
    states = now;
    const places = new Set(now.flatMap((one) => [...one.keys()]));
    const next = new Map<PlaceId, Kept>();
    let isSame = places.size === kept.size;
    for (const place of [...places].toSorted()) {
      const said = indexes.map((index) => index.placeStateAt(place, day));
      const before = kept.get(place);
      const stays = before?.states.every((state, at) => state === said[at]) === true;
      isSame &&= stays;
      next.set(place, stays ? before : { states: said, found: differencesAt(readings, place, day) });
    }
    kept = next;
    if (!isSame) list = [...kept.values()].flatMap(({ found }) => found);
    return list;
  };
}
