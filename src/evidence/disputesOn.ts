import type { Claim, EventDetail, Evidence } from "../record/evidence";
import type { EdtfDate, PartyId, PlaceState, TruceRecord } from "../record/types";
import { byTime } from "./eventsOfPlace";
import type { EventSequence } from "./eventSequence";

/** A claim and the event it is about. */
export interface Statement {
  readonly event: EventDetail;
  readonly claim: Claim;
}

/** All that one party says. */
export interface Voice {
  readonly by: PartyId;
  /** What it says with the stance in whose column it stands. */
  readonly says: readonly Statement[];
  /** What it says besides. */
  readonly alsoSays: readonly Statement[];
}

/** Accounts that conflict, each voice in one column. */
export interface Dispute {
  /** The one event that it is about; null for a truce that is disputed by several. */
  readonly event: EventDetail | null;
  /** From when the map draws the truce as disputed; null where it is no truce. */
  readonly disputedFrom: EdtfDate | null;
  readonly affirms: readonly Voice[];
  readonly denies: readonly Voice[];
  readonly qualifies: readonly Voice[];
  /** Claims in all. */
  readonly count: number;
}

/**
 * The conflicts that a day needs: first the truces that are disputed on it, with all claims that were made of them up to that day, then
 * each other event of the day about which one affirms and another denies.
 */
export function disputesOn(
  state: PlaceState,
  sequence: EventSequence,
  evidence: Pick<Evidence, "events">,
  parties: TruceRecord["parties"],
): readonly Dispute[] {
  const told = new Set<string>();
  const known = [...sequence.before, ...sequence.on].map(({ event }) => event.id);
  const disputes: Dispute[] = [];
  for (const { span } of state.truce) {
    if (span.status !== "disputed") continue;
    const behind = new Set([...span.began, ...span.altered]);
    const events = eventsOf(
      known.filter((id) => behind.has(id) && !told.has(id)),
      evidence,
    );
    const dispute = disputeOf(events, parties, span.from);
    if (dispute === null) continue;
    for (const { id } of events) told.add(id);
    disputes.push(dispute);
  }
  for (const { event } of sequence.on) {
    const dispute = told.has(event.id) ? null : disputeOf(eventsOf([event.id], evidence), parties, null);
    if (dispute !== null) disputes.push(dispute);
  }
  return disputes;
}

/** The claims of events in columns; null unless one voice affirms and another denies. */
function disputeOf(
  events: readonly EventDetail[],
  parties: TruceRecord["parties"],
  disputedFrom: EdtfDate | null,
): Dispute | null {
  const statements = events.flatMap((event) => event.claims.map((claim): Statement => ({ event, claim })));
  const voices = voicesOf(statements, parties);
  const withStance = (stance: Claim["stance"]): readonly Voice[] =>
    voices.filter(({ says }) => says[0]?.claim.stance === stance);
  const [affirms, denies] = [withStance("affirms"), withStance("denies")];
  if (affirms.length === 0 || denies.length === 0) return null;
  const [only] = events;
  return {
    event: events.length === 1 && only !== undefined ? only : null,
    disputedFrom,
    affirms,
    denies,
    qualifies: withStance("qualifies"),
    count: statements.length,
  };
}

/**
 * A party that takes part stands in one column, where it denies anything among the deniers: what else it affirms is its own account, not
 * the one that it denies. A news outlet that reports two accounts stands in both.
 */
function voicesOf(statements: readonly Statement[], parties: TruceRecord["parties"]): readonly Voice[] {
  const byParty = new Map<PartyId, Statement[]>();
  for (const statement of statements) {
    const same = byParty.get(statement.claim.by) ?? [];
    byParty.set(statement.claim.by, [...same, statement]);
  }
  return [...byParty].flatMap(([by, all]): Voice[] => {
    const stances = (["denies", "affirms", "qualifies"] as const).filter((stance) =>
      all.some(({ claim }) => claim.stance === stance),
    );
    const columns = parties.get(by)?.kind === "media" ? stances : stances.slice(0, 1);
    return columns.map((stance) => ({
      by,
      says: all.filter(({ claim }) => claim.stance === stance),
      alsoSays: columns.length > 1 ? [] : all.filter(({ claim }) => claim.stance !== stance),
    }));
  });
}

function eventsOf(ids: readonly string[], evidence: Pick<Evidence, "events">): readonly EventDetail[] {
  return ids.flatMap((id) => evidence.events.get(id) ?? []).toSorted(byTime);
}
