import type { Translate } from "../language/createTranslate";
import { describeWithin, type WithinTold } from "../language/describeWithin";
import type { PlaceId, PlaceState, TruceRecord } from "../record/types";

/** What is to be said in few words of each area without a status of its own: what holds at the places in it, on the day of `states`. */
export function areasTold(
  record: Pick<TruceRecord, "places">,
  states: ReadonlyMap<PlaceId, PlaceState>,
  t: Translate,
  told: WithinTold,
): ReadonlyMap<PlaceId, string> {
  const areas = new Set([...record.places.values()].flatMap((place) => place.areas));
  const words = [...areas].flatMap((id): (readonly [PlaceId, string])[] => {
    const area = record.places.get(id);
    const within = area && describeWithin(area, record, states, t, told);
    return within ? [[id, within.brief]] : [];
  });
  return new Map(words);
}
