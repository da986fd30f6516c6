import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { changeTime } from "./changeTime";
import type { Translate } from "./createTranslate";
import { describePlaceChange } from "./describePlaceChange";
import { heardChange } from "./heardChange";

/** What changed at a place, in words to see and to hear. */
export interface PlaceChangeWords {
  readonly seen: string;
  readonly heard: string;
}

/** What changed at each place between two days, in the words of the timeline; places where nothing changed that has words have none. */
export function placeChanges(
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  before: Day,
  after: Day,
  t: Translate,
): ReadonlyMap<PlaceId, PlaceChangeWords> {
  const words = new Map<PlaceId, PlaceChangeWords>();
  for (const change of index.changes(Math.min(before, after), Math.max(before, after))) {
    const place = record.places.get(change.place);
    const told = place && describePlaceChange(change, place, t);
    if (!told) continue;
    const seen = changeTime(told, index, before, after, t);
    words.set(change.place, { seen, heard: heardChange(seen, t) });
  }
  return words;
}
