import type { Translate } from "../../language/createTranslate";
import { describeState } from "../../language/describeState";
import { describeWithin } from "../../language/describeWithin";
import { inLayers } from "../../evidence/inLayers";
import { isHeld } from "../../evidence/listSections";
import type { Day } from "../../record/day";
import type { RecordIndex } from "../../record/recordIndex";
import { TRACKS, type Place, type Track, type TruceRecord } from "../../record/types";

/**
 * What holds at a place, or at the places in an area, of the layers that are drawn. Where something holds in others alone, that is said; what an
 * account does not mention it does not deny.
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
  const within = (tracks: readonly Track[]) =>
    describeWithin(place, record, index.stateAt(day), t, { isAccount, tracks });
  const isAll = TRACKS.every((track) => layers.has(track));
  const told = within(TRACKS.filter((track) => layers.has(track)));
  if (told?.brief) return told.brief;
  if (isHeld(state, layers)) return describeState(inLayers(state, layers), place, t, "brief");
  const isHidden = !isAll && (isHeld(state, new Set(TRACKS)) || within(TRACKS) !== null);
  if (isHidden) return t("embed.none-shown");
  return isAccount ? t("embed.unsaid") : describeState(state, place, t, "brief");
}
