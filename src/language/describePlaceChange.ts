import type { PlaceChange } from "../record/recordIndex";
import {
  TRACKS,
  type Certainty,
  type HeldSpan,
  type Place,
  type PlaceKind,
  type PlaceState,
  type Span,
  type Track,
} from "../record/types";
import type { Translate } from "./createTranslate";
import { statusWord, statusWordId } from "./describeSpan";

/** Statuses that hold on one of two days and not on the other. */
export interface StatusDifference {
  readonly ended: readonly HeldSpan[];
  readonly begun: readonly HeldSpan[];
}

/** What differs between two states of a place, by track; spans that differ and are said in the same words do not count. */
export type StateDifference = Readonly<Record<Track, StatusDifference>>;

/** A status's nouns, under `time.change.noun.`; those of a truce are nouns already. */
const NOUNS = new Set([
  "besieged",
  "partially-besieged",
  "encircled-by-islamic-state",
  "partly-encircled-by-islamic-state",
  "evacuating",
  "stalled",
  "evacuated",
  "returned",
]);

/** What differs between the states of a place before and after. */
export function stateDifference({ before, after }: Pick<PlaceChange, "before" | "after">): StateDifference {
  const of = (track: Track): StatusDifference => ({
    ended: missingFrom(after, before, track),
    begun: missingFrom(before, after, track),
  });
  return { siege: of("siege"), truce: of("truce"), evacuation: of("evacuation") };
}

/** A difference as one key: equal for places that are said to have changed in the same way. Empty where there is nothing to say. */
export function differenceKey(difference: StateDifference): string {
  return TRACKS.flatMap((track) => [
    ...difference[track].ended.map((held) => `-${wordKey(held)}`),
    ...difference[track].begun.map((held) => `+${wordKey(held)}`),
  ]).join(" ");
}

/**
 * What changed at a place, in words: "besieged → evacuated", "siege begins", "local truce ends, besieged → partially besieged".
 * Null where nothing changed that has words of its own: one agreement followed another of its kind.
 */
export function describePlaceChange(change: PlaceChange, place: Place, t: Translate): string | null {
  const difference = stateDifference(change);
  return differenceKey(difference) === "" ? null : describeDifference(difference, place.kind, t);
}

/**
 * A difference in words that agree with a kind of place; `area` also serves for several places. `most`: so many of its changes, those of sieges
 * and evacuations before those of truces; all, where left out.
 */
export function describeDifference(difference: StateDifference, kind: PlaceKind, t: Translate, most?: number): string {
  const { siege, truce, evacuation } = difference;
  const wasEmptied = siege.begun.length === 0 && siege.ended.length > 0 && evacuation.begun.length > 0;
  const parts = wasEmptied
    ? [describeTurn([...siege.ended, ...evacuation.ended], evacuation.begun, kind, t), ...describeTrack(truce, kind, t)]
    : [...describeTrack(siege, kind, t), ...describeTrack(evacuation, kind, t), ...describeTrack(truce, kind, t)];
  return parts.slice(0, most).join(comma(t));
}

function describeTrack({ ended, begun }: StatusDifference, kind: PlaceKind, t: Translate): readonly string[] {
  if (ended.length > 0 && begun.length > 0) return [describeTurn(ended, begun, kind, t)];
  return [
    ...ended.map((held) => t("time.change.ends", { what: nounOf(held, kind, t) })),
    ...begun.map((held) =>
      held.span.status === "evacuated"
        ? withCertainty(statusWord(held.span, kind, t), held.certainty, t)
        : t("time.change.begins", { what: nounOf(held, kind, t) }),
    ),
  ];
}

function describeTurn(ended: readonly HeldSpan[], begun: readonly HeldSpan[], kind: PlaceKind, t: Translate): string {
  const list = (held: readonly HeldSpan[]): string =>
    held.map((one) => withCertainty(statusWord(one.span, kind, t), one.certainty, t)).join(comma(t));
  return t("time.change.turn", { before: list(ended), after: list(begun) });
}

function nounOf({ span, certainty }: HeldSpan, kind: PlaceKind, t: Translate): string {
  const id = statusWordId(span);
  const noun = NOUNS.has(id) ? t(`time.change.noun.${id}`) : withinSentence(statusWord(span, kind, t), t);
  return certainty === "possible" ? t("states.status-possible", { status: noun }) : noun;
}

function withCertainty(words: string, certainty: Certainty, t: Translate): string {
  const within = withinSentence(words, t);
  return certainty === "possible" ? t("states.status-possible", { status: within }) : within;
}

/** The words for a status begin with a capital where they stand alone. */
function withinSentence(words: string, t: Translate): string {
  return t.language === "en" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The spans of `here` that `there` has nothing of the same words for; one of each. */
function missingFrom(there: PlaceState, here: PlaceState, track: Track): readonly HeldSpan[] {
  const known = new Set(there[track].map(wordKey));
  return here[track].filter((held) => {
    const key = wordKey(held);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function wordKey({ span, certainty }: { readonly span: Span; readonly certainty: Certainty }): string {
  return `${statusWordId(span)}${certainty === "possible" ? "?" : ""}`;
}

const comma = (t: Translate): string => (t.language === "ar" ? "، " : ", ");
