import { countStates } from "../../language/countStates";
import type { Translate } from "../../language/createTranslate";
import { describeState } from "../../language/describeState";
import { describeWithin, placesWithin } from "../../language/describeWithin";
import { formatDay } from "../../language/formatDay";
import { createIndex } from "../../record/recordIndex";
import {
  TRACKS,
  type HeldSpan,
  type Place,
  type PlaceId,
  type PlaceState,
  type Track,
  type TruceRecord,
} from "../../record/types";
import type { BuilderChoices } from "./BuilderChoices";

/** As much of the choices as what is to be seen depends on. */
export type DescribedView = Pick<BuilderChoices, "day" | "place" | "area" | "layers" | "according">;

/**
 * What a map shows, for readers who do not see it: "On 4 March 2016, 61 of the 96 places on record are mapped as besieged, 17 of them
 * partially. A truce is disputed in 11 places. Douma: besieged." Of an area's map the places in it are counted, of which each is to be seen;
 * of another one those of the record, since how many of them a frame holds depends on its size. Of layers that are not drawn nothing is said.
 */
export function describeView(record: TruceRecord, view: DescribedView, t: Translate): string {
  const { day, place: id, area: areaId, layers, according } = view;
  const index = createIndex(record, according);
  const area = areaId === null ? undefined : record.places.get(areaId);
  const counted = placesCounted(record, area);
  const states = index.stateAt(day);
  const counts = countStates(record.places, area ? only(counted, states) : states);
  const has = (track: Track): boolean => layers.has(track);
  const truce = has("truce") ? [...truceSentence(counts, t)] : [];
  const evacuation =
    has("evacuation") && counts.evacuating > 0 ? [t("states.count.evacuating", { count: counts.evacuating })] : [];
  const place = id === null ? undefined : record.places.get(id);
  const stateOf = (one: Place) =>
    withinSentence(record, one, states, view, t) ?? placeSentence(one, index.placeStateAt(one.id, day), view, t);
  // The places in an area were counted before: of it nothing is left to be said but what holds on it itself.
  const isTold = area !== undefined && counted.size > 0 && !states.has(area.id);
  return [
    ...(according === null ? [] : [t("according.sentence", { account: t(`according.account-${according}`) })]),
    mapSentence({ all: counted.size, counts, hasSiege: has("siege"), date: formatDay(day, t.language), area }, t),
    ...truce,
    ...evacuation,
    ...(area && area !== place && !isTold ? stateOf(area) : []),
    ...(place && !(isTold && area === place) ? stateOf(place) : []),
  ].join(" ");
}

/** The places, and not areas, of which a description says how many are in which state: those in the area that the map is of, else all. */
function placesCounted({ places }: TruceRecord, area: Place | undefined): ReadonlySet<PlaceId> {
  if (area) return placesWithin(places, area.id);
  const areas = new Set([...places.values()].flatMap(({ areas: within }) => within));
  return new Set([...places.keys()].filter((id) => !areas.has(id)));
}

function only(places: ReadonlySet<PlaceId>, states: ReadonlyMap<PlaceId, PlaceState>): typeof states {
  return new Map([...states].filter(([id]) => places.has(id)));
}

type Counts = ReturnType<typeof countStates>;

interface CountedMap {
  readonly counts: Counts;
  /** Of how many places. */
  readonly all: number;
  readonly hasSiege: boolean;
  readonly date: string;
  readonly area: Place | undefined;
}

function mapSentence({ counts, all, hasSiege, date, area }: CountedMap, t: Translate): string {
  const { besieged, partiallyBesieged: partially } = counts;
  const held = besieged + partially;
  if (area) {
    const name = area.name[t.language];
    if (!hasSiege || all === 0) return t("builder.describe-area", { date, area: name });
    return held === 0
      ? t("builder.describe-area-no-siege", { date, all, area: name })
      : t("builder.describe-area-siege", { date, held, all, partially, area: name });
  }
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

/** Of an area on which nothing holds itself, what is to be seen of the places in it; null where it is told as any other place. */
function withinSentence(
  record: TruceRecord,
  place: Place,
  states: ReadonlyMap<PlaceId, PlaceState>,
  { layers, according }: DescribedView,
  t: Translate,
): readonly string[] | null {
  const isAccount = according !== null;
  if (!describeWithin(place, record, states, t, { isAccount })) return null;
  const tracks = TRACKS.filter((track) => layers.has(track));
  const within = layers.has("siege") && describeWithin(place, record, states, t, { isAccount, tracks });
  // Without the sieges it is not said what holds there: the words would be those for a place on which nothing does.
  if (!within) return [];
  const said = t("builder.describe-place", { place: place.name[t.language], state: within.siege });
  return within.others === "" ? [said] : [said, within.others];
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
