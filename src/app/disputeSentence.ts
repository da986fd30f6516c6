import { disputesOn, type Dispute, type Voice } from "../evidence/disputesOn";
import { eventSequence } from "../evidence/eventSequence";
import { eventsOfPlace } from "../evidence/eventsOfPlace";
import type { Translate } from "../language/createTranslate";
import type { Day } from "../record/day";
import type { Evidence } from "../record/evidence";
import type { PartyId, Place, PlaceState, TruceRecord } from "../record/types";
import { shortList } from "./shortList";

export interface DisputeInput {
  readonly record: TruceRecord;
  readonly place: Place;
  readonly state: PlaceState;
  readonly day: Day;
  readonly evidence: Evidence;
  readonly t: Translate;
}

/** Who affirms and who denies the truce of a place that is disputed on a day, in a sentence; null where the evidence does not name both sides. */
export function disputeSentence({ t, ...about }: DisputeInput): string | null {
  const dispute = disputeAbout(about);
  return dispute && disputeWords(dispute, about.record, t);
}

/** The truce of the place that is disputed on the day, where the evidence names both sides. */
function disputeAbout({ record, place, state, day, evidence }: Omit<DisputeInput, "t">): Dispute | null {
  const sequence = eventSequence(eventsOfPlace(record, place.id), day);
  const disputes = disputesOn(state, sequence, evidence, record.parties);
  return disputes.find((dispute) => dispute.disputedFrom !== null) ?? null;
}

function disputeWords({ affirms, denies }: Dispute, record: TruceRecord, t: Translate): string {
  return t("app.sentence-dispute", {
    affirms: namesOf(affirms, record, t),
    denies: namesOf(denies, record, t),
  });
}

/** Short names of those who speak. */
function namesOf(voices: readonly Voice[], record: TruceRecord, t: Translate): string {
  const names = speakers(voices, record).map((by) => record.parties.get(by)?.short[t.language] ?? by);
  return shortList(names, "app.sentence-others", t);
}

/** Who speaks for itself; news outlets, which pass on what others say, only where nobody else does. */
function speakers(voices: readonly Voice[], record: TruceRecord): readonly PartyId[] {
  const all = voices.map(({ by }) => by);
  const own = all.filter((by) => record.parties.get(by)?.kind !== "media");
  return own.length > 0 ? own : all;
}
