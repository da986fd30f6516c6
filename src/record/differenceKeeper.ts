import type { Day } from "./day";
import { differencesAt, type Difference } from "./differencesOn";
import type { Readings } from "./readingsOf";
import type { PlaceId } from "./types";

/**
 * Gives the differences of one day after another, as `differencesOn` does: only places of which a reading says something else than
 * before are looked at anew, and where no difference is another the list stays the same object. A day on which no reading changes costs nothing.
 */
export function differenceKeeper(readings: Readings): (day: Day) => readonly Difference[] {
  const indexes = [...readings.values()];
  const found = new Map<PlaceId, readonly Difference[]>();
  let list: readonly Difference[] = [];
  let latest: Day | null = null;
  return (day) => {
    const before = latest;
    latest = day;
    const touched =
      before === null
        ? indexes.flatMap((index) => [...index.stateAt(day).keys()])
        : indexes.flatMap((index) => index.changes(before, day).map(({ place }) => place));
    if (touched.length === 0) return list;
    let isSame = true;
    for (const place of new Set(touched)) {
      const now = differencesAt(readings, place, day);
      isSame &&= now.length === 0 && !found.has(place);
      if (now.length > 0) found.set(place, now);
      else found.delete(place);
    }
    if (!isSame) list = [...found.keys()].toSorted().flatMap((place) => found.get(place) ?? []);
    return list;
  };
}
