import type { Translate } from "../../language/createTranslate";
import { describeState } from "../../language/describeState";
import { describeWithin } from "../../language/describeWithin";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import { TRACKS, type Place, type Track, type TruceRecord } from "../../record/types";

/**
 * What holds at a place or, of an area without a status of its own, at the places in it: of the layers that are drawn, or of all where nothing holds in
 * these. What an account does not mention it does not deny.
 */
export function tipWords(
  place: Place,
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  day: Day,
  layers: ReadonlySet<Track>,
  t: Translate,
): string {
  const state = index.placeStateAt(place.id, day);
  const isAccount = index.account !== null;
  for (const tracks of [TRACKS.filter((track) => layers.has(track)), TRACKS]) {
    const within = describeWithin(place, record, index.stateAt(day), t, { isAccount, tracks });
    if (within?.brief) return within.brief;
  }
  const isUnsaid = isAccount && TRACKS.every((track) => state[track].length === 0);
  return isUnsaid ? t("embed.unsaid") : describeState(state, place, t, "brief");
}
