import type { Evidence, EventDetail } from "../../record/evidence";
import { isAgreement } from "../../record/isAgreement";
import type { Span, TruceRecord } from "../../record/types";
import type { SiteDocuments, CitingEvent } from "./SiteDocuments";

/** Gathers what the pages without a map say: which events rest on a source, what a party did and said, what became of an agreement. */
export function documentsOf(
  record: TruceRecord,
  evidence: readonly Evidence[],
  given: Pick<SiteDocuments, "citations" | "changes" | "sources" | "stories">,
): SiteDocuments {
  const events = new Map(evidence.flatMap((group) => [...group.events]));
  const inOrder = [...events.values()].toSorted(
    (a, b) => a.date.start.nominal - b.date.start.nominal || (a.id < b.id ? -1 : 1),
  );
  const citing = new Map<string, CitingEvent[]>();
  const ofParty = new Map<string, CitingEvent[]>();
  for (const event of inOrder) {
    for (const source of sourcesOf(event))
      put(citing, source, { event, claims: event.claims.filter((claim) => claim.source === source) });
    for (const party of partiesOf(event))
      put(ofParty, party, { event, claims: event.claims.filter((claim) => claim.by === party) });
  }
  const spansOfParty = new Map<string, Span[]>();
  const spansOfAgreement = new Map<string, Span[]>();
  for (const place of record.places.values()) {
    for (const span of place.spans) {
      if (span.through !== null) continue;
      for (const party of new Set(span.parties)) put(spansOfParty, party, span);
      if (span.track === "truce") put(spansOfAgreement, span.key, span);
    }
  }
  const agreements = inOrder.filter((event) => isAgreement(event, spansOfAgreement));
  return { record, events, citing, ofParty, spansOfParty, agreements, spansOfAgreement, ...given };
}

function sourcesOf({ sources, claims, figures }: EventDetail): ReadonlySet<string> {
  return new Set([...sources, ...[...claims, ...figures].flatMap(({ source }) => source ?? [])]);
}

function partiesOf({ parties, claims }: EventDetail): ReadonlySet<string> {
  return new Set([...parties, ...claims.map(({ by }) => by)]);
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
