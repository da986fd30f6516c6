import { countStates } from "../language/countStates";
import type { Translate } from "../language/createTranslate";
import { describeCounts } from "../language/describeCounts";
import { describeWithin, type WithinWords } from "../language/describeWithin";
import { statusWord } from "../language/describeSpan";
import { formatEdtf } from "../language/formatEdtf";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import {
  TRACKS,
  type Account,
  type HeldSpan,
  type Place,
  type PlaceId,
  type PlaceState,
  type TruceRecord,
} from "../record/types";
import { ceasefireOn } from "../time/ceasefireBars";
import { shortList } from "./shortList";

/** A piece of the day's headline. */
export interface SentencePart {
  readonly about: "account" | "silence" | "ceasefire" | "counts" | "departures" | "place" | "dispute";
  readonly text: string;
}

export interface SentenceOptions {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  /** Whose account the index is of; null: our reading. */
  readonly account?: Account | null;
  readonly day: Day;
  /** The place that is open, or null. */
  readonly place: Place | null;
  /** What is to be said of a truce of the place that is disputed on the day (`disputeSentence`); null: nothing, or not yet known. */
  readonly dispute: string | null;
  readonly t: Translate;
}

/**
 * The day's headline. With a place open: what holds there, and of a disputed truce who affirms and who denies it; of an area on which
 * nothing holds itself, what holds at the places in it. Otherwise the national ceasefire of the day, how many places are besieged and under truce, and from where people are being moved.
 */
export function sentenceOf(options: SentenceOptions): readonly SentencePart[] {
  const { record, index, account = null, day, place, dispute, t } = options;
  if (place === null) {
    const states = index.stateAt(day);
    if (account !== null && states.size === 0)
      return [...accountPart(account, t), { about: "silence", text: t("according.says-nothing") }];
    const counts = countStates(record.places, states);
    const departures = departuresPart(record, states, t);
    // Two lines hold so much: where people are on their way, the doubtful places are left to the list.
    const told = { ...counts, evacuating: 0, possible: departures.length > 0 ? 0 : counts.possible };
    return [
      ...(account === null ? ceasefirePart(record, day, t) : accountPart(account, t)),
      { about: "counts", text: describeCounts(told, t, { isAccount: account !== null }) },
      ...departures,
    ];
  }
  const within = describeWithin(place, record, index.stateAt(day), t, { isAccount: account !== null });
  const state = index.placeStateAt(place.id, day);
  return [
    ...accountPart(account, t),
    { about: "place", text: within ? withinWords(within, place, t) : placeWords(state, account, place, t) },
    ...(dispute === null ? [] : [{ about: "dispute", text: dispute } as const]),
  ];
}

/** The headline as one text, for those who listen. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join(" ");
}

function ceasefirePart(record: TruceRecord, day: Day, t: Translate): readonly SentencePart[] {
  const national = record.nationalCeasefires.filter((ceasefire) => ceasefire.scope === "national");
  const ceasefire = ceasefireOn(national, day);
  const name = ceasefire?.name[t.language];
  if (!ceasefire || name === undefined) return [];
  const { from } = ceasefire;
  const isExact = from.earliest === from.latest;
  const text = isExact
    ? t("app.sentence-ceasefire-day", { name, count: day - from.earliest + 1 })
    : t("app.sentence-ceasefire", { name });
  return [{ about: "ceasefire", text }];
}

/** From where people are certainly being moved on the day, by name. An area that holds others is left out for them. */
function departuresPart(
  record: TruceRecord,
  states: ReadonlyMap<PlaceId, PlaceState>,
  t: Translate,
): readonly SentencePart[] {
  const leaving = leavingIn(record.places, states);
  if (leaving.length === 0) return [];
  const names = leaving.map(({ name }) => name[t.language]);
  return [
    {
      about: "departures",
      text: t("app.sentence-departures", { places: shortList(names, "app.sentence-other-places", t) }),
    },
  ];
}

const known = new WeakMap<ReadonlyMap<PlaceId, PlaceState>, readonly Place[]>();

/** In the order of the record. Days between two changes have the same states, and are gone through once. */
function leavingIn(places: ReadonlyMap<PlaceId, Place>, states: ReadonlyMap<PlaceId, PlaceState>): readonly Place[] {
  const before = known.get(states);
  if (before) return before;
  const all = [...places.values()];
  const areas = new Set(all.flatMap((place) => place.areas));
  const leaving = all.filter(({ id }) => !areas.has(id) && states.get(id)?.evacuation.some(isUnderWay));
  known.set(states, leaving);
  return leaving;
}

function isUnderWay({ span, certainty }: HeldSpan): boolean {
  return span.status === "evacuating" && certainty === "certain";
}

/** Whose account it is, before what it says. */
function accountPart(account: Account | null, t: Translate): readonly SentencePart[] {
  if (account === null) return [];
  return [{ about: "account", text: t("according.sentence", { account: t(`according.account-${account}`) }) }];
}

function withinWords({ siege, others }: WithinWords, place: Place, t: Translate): string {
  const said = t("app.sentence-place", { place: place.name[t.language], state: withinSentence(siege, t) });
  return others === "" ? said : `${said} ${others}`;
}

function placeWords(state: PlaceState, account: Account | null, place: Place, t: Translate): string {
  const held = TRACKS.flatMap((track) => state[track]);
  const words =
    held.length === 0
      ? [t(account === null ? "app.sentence-none" : "according.sentence-none")]
      : held.map((one) => statusWords(one, place, t));
  return t("app.sentence-place", {
    place: place.name[t.language],
    state: [...new Set(words)].join(t.language === "ar" ? "، " : ", "),
  });
}

function statusWords({ span, certainty }: HeldSpan, place: Place, t: Translate): string {
  const status = withinSentence(statusWord(span, place.kind, t), t);
  const since = t("states.status-since", { status, date: formatEdtf(span.from, t) });
  return certainty === "possible" ? t("states.status-possible", { status: since }) : since;
}

/** The words for a status begin with a capital where they stand alone. */
function withinSentence(words: string, t: Translate): string {
  return t.language === "en" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
