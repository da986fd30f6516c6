import type { Day } from "../record/day";
import type { EventDetail, Evidence } from "../record/evidence";
import type { EventKind, PlaceState } from "../record/types";
import { byTime } from "./eventsOfPlace";
import type { EventSequence } from "./eventSequence";

/** What terms are: agreed, under discussion, demanded, named in passing, or agreed according to some and not to others. */
export type TermsKind = "agreement" | "talks" | "demands" | "other" | "contested";

/** Terms that matter on a day, and the event that named them. */
export interface Agreement {
  readonly event: EventDetail;
  readonly kind: TermsKind;
  /** Of the day or of the month before it: its terms are news. */
  readonly isRecent: boolean;
}

const RECENT_DAYS = 31;

const KINDS: Partial<Readonly<Record<EventKind, TermsKind>>> = {
  "truce-agreed": "agreement",
  "truce-in-force": "agreement",
  evacuation: "agreement",
  handover: "agreement",
  "prisoner-exchange": "agreement",
  "siege-eased": "agreement",
  negotiation: "talks",
  "truce-proposed": "talks",
  ultimatum: "demands",
};

/**
 * The terms behind the truces and evacuations that hold on a day, and those named on the day itself; the latest first. What was
 * agreed later than the day is not among them.
 */
export function agreementsOn(
  state: PlaceState,
  sequence: EventSequence,
  evidence: Pick<Evidence, "events">,
  day: Day,
): readonly Agreement[] {
  const held = [...state.truce, ...state.evacuation];
  const behind = held.flatMap(({ span }) => [span.key, ...span.began, ...span.altered]);
  const ids = new Set([...behind, ...sequence.on.map(({ event }) => event.id)]);
  return [...ids]
    .flatMap((id) => evidence.events.get(id) ?? [])
    .filter((event) => event.terms.length > 0 && event.date.start.earliest <= day)
    .toSorted((a, b) => byTime(b, a))
    .map((event) => ({
      event,
      kind: kindOf(event),
      isRecent: day - event.date.start.nominal <= RECENT_DAYS,
    }));
}

function kindOf({ kind, claims }: EventDetail): TermsKind {
  const stances = new Set(claims.map(({ stance }) => stance));
  if (stances.has("affirms") && stances.has("denies")) return "contested";
  return KINDS[kind] ?? "other";
}
