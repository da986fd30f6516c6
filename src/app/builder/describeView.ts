import { countStates } from "../../language/countStates";
import type { Translate } from "../../language/createTranslate";
import { describeState } from "../../language/describeState";
import { formatDay } from "../../language/formatDay";
import { createIndex } from "../../record/recordIndex";
import { TRACKS, type HeldSpan, type Place, type PlaceState, type Track, type TruceRecord } from "../../record/types";
import type { BuilderChoices } from "./BuilderChoices";

/** As much of the choices as what is to be seen depends on. */
export type DescribedView = Pick<BuilderChoices, "day" | "place" | "layers" | "according">;

/**
 * What a map shows, for readers who do not see it: "On 4 March 2016, 61 of 96 places on this map are mapped as besieged, 17 of them
 * partially. A truce is disputed in 11 places. Douma: besieged." Of layers that are not drawn nothing is said.
 */
export function describeView(record: TruceRecord, view: DescribedView, t: Translate): string {
  const { day, place: id, layers, according } = view;
  const index = createIndex(record, according);
  const states = index.stateAt(day);
  const counts = countStates(record.places, states);
  const has = (track: Track): boolean => layers.has(track);
  const truce = has("truce") ? [...truceSentence(counts, t)] : [];
  const evacuation =
    has("evacuation") && counts.evacuating > 0 ? [t("states.count.evacuating", { count: counts.evacuating })] : [];
  const place = id === null ? undefined : record.places.get(id);
  return [
    ...(according === null ? [] : [t("according.sentence", { account: t(`according.account-${according}`) })]),
    mapSentence(record, counts, has("siege"), formatDay(day, t.language), t),
    ...truce,
    ...evacuation,
    ...(place ? placeSentence(place, index.placeStateAt(place.id, day), view, t) : []),
  ].join(" ");
}

type Counts = ReturnType<typeof countStates>;

function mapSentence(record: TruceRecord, counts: Counts, hasSiege: boolean, date: string, t: Translate): string {
  const areas = new Set([...record.places.values()].flatMap(({ areas: within }) => within));
  const all = record.places.size - areas.size;
  const { besieged, partiallyBesieged: partially } = counts;
  const held = besieged + partially;
  if (!hasSiege) return t("builder.describe", { date, all });
  return held === 0
    ? t("builder.describe-no-siege", { date, all })
    : t("builder.describe-siege", { date, held, all, partially });
}

function truceSentence({ truce, disputed }: Counts, t: Translate): readonly string[] {
  if (truce > 0 && disputed > 0) return [t("states.count.truce-and-disputed", { truce, disputed })];
  if (disputed > 0) return [t("states.count.disputed", { count: disputed })];
  return truce > 0 ? [t("states.count.truce", { count: truce })] : [];
}

/** What is to be seen of the place: nothing is said where it holds nothing but what no chosen layer draws. What an account does not mention it does not deny. */
function placeSentence(
  place: Place,
  state: PlaceState,
  { layers, according }: DescribedView,
  t: Translate,
): readonly string[] {
  const name = place.name[t.language];
  if (TRACKS.every((track) => state[track].length === 0)) {
    const words = according === null ? describeState(state, place, t, "brief") : t("according.sentence-none");
    return [t("builder.describe-place", { place: name, state: words })];
  }
  const shown = (track: Track): readonly HeldSpan[] => (layers.has(track) ? state[track] : []);
  const [siege = [], truce = [], evacuation = []] = TRACKS.map(shown);
  if (siege.length + truce.length + evacuation.length === 0) return [];
  const words = describeState({ ...state, siege, truce, evacuation }, place, t, "brief");
  return [t("builder.describe-place", { place: name, state: words })];
}
