import { countStates } from "../../language/countStates";
import type { Translate } from "../../language/createTranslate";
import { describeCounts } from "../../language/describeCounts";
import { TRACKS, type Account, type PlaceId, type PlaceState, type Track, type TruceRecord } from "../../record/types";

/** What of the record an embed shows. */
export interface Shown {
  readonly layers: ReadonlySet<Track>;
  /** Whose account; null: our reading. */
  readonly according: Account | null;
}

/** How many places are in which state, in sentences: of the layers that the map shows, and of no other. Empty where they hold nothing. */
export function shownCounts(
  { places }: Pick<TruceRecord, "places">,
  states: ReadonlyMap<PlaceId, PlaceState>,
  { layers, according }: Shown,
  t: Translate,
): string {
  const tracks = TRACKS.filter((track) => layers.has(track));
  return describeCounts(countStates(places, states, tracks), t, {
    isAccount: according !== null,
    hasSieges: layers.has("siege"),
  });
}
