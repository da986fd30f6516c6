import type { Difference } from "../record/differencesOn";
import type { PlaceId } from "../record/types";

/** Places on which the same readings say the same of the same thing. */
export interface DifferenceGroup extends Omit<Difference, "place"> {
  readonly places: readonly PlaceId[];
}

/** Differences told once for all the places that they are the same on; sieges before truces, those of many places first. */
export function differenceGroups(differences: readonly Difference[]): readonly DifferenceGroup[] {
  const groups = new Map<string, DifferenceGroup>();
  for (const { place, ...difference } of differences) {
    const { track, agreement, said } = difference;
    const sayings = said.map(({ account, held }) => [account, held.span.status, held.certainty]);
    const key = JSON.stringify([track, agreement, sayings]);
    groups.set(key, { ...difference, places: [...(groups.get(key)?.places ?? []), place] });
  }
  return [...groups.values()].toSorted(
    (a, b) => Number(a.track === "truce") - Number(b.track === "truce") || b.places.length - a.places.length,
  );
}
