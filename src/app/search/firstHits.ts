import type { SearchHit } from "../../evidence/search/searchEntries";
import type { PlaceId, TruceRecord } from "../../record/types";

/** Where the five reports lie that the map started from. */
const FIRST_PLACES: readonly PlaceId[] = [
  "al-qadam",
  "eastern-qalamoun",
  "eastern-ghouta",
  "daraya",
  "al-tal",
  "douma",
];

/** What is offered before anything is typed. */
export function firstHits({ places }: Pick<TruceRecord, "places">): readonly SearchHit[] {
  return FIRST_PLACES.flatMap((id): readonly SearchHit[] => {
    const place = places.get(id);
    return place ? [{ kind: "place", place }] : [];
  });
}
