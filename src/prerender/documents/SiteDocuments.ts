import type { CitationTexts } from "../../compile/downloads/citationTexts";
import type { Claim, EventDetail, Source } from "../../record/evidence";
import type { Story } from "../../record/story";
import type { EventId, PartyId, SourceId, Span, TruceRecord } from "../../record/types";
import type { ChangeEntry } from "../../compile/schemas";

/** What an event says by a source: it rests on it, or a claim or figure of it does. */
export interface CitingEvent {
  readonly event: EventDetail;
  readonly claims: readonly Claim[];
}

/** All that the pages without a map are written from. */
export interface SiteDocuments {
  readonly record: TruceRecord;
  readonly events: ReadonlyMap<EventId, EventDetail>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Events that cite a source, in order of time. */
  readonly citing: ReadonlyMap<SourceId, readonly CitingEvent[]>;
  /** Events in which a party takes part or speaks, in order of time. */
  readonly ofParty: ReadonlyMap<PartyId, readonly CitingEvent[]>;
  /** Sieges that a party kept up, and truces that it was party to. */
  readonly spansOfParty: ReadonlyMap<PartyId, readonly Span[]>;
  /** Agreements with clauses of their own or a truce on the map, in order of time. */
  readonly agreements: readonly EventDetail[];
  /** Spans of the truce that an agreement began, by the agreement's event. */
  readonly spansOfAgreement: ReadonlyMap<EventId, readonly Span[]>;
  /** In the order of their days. */
  readonly stories: readonly Story[];
  readonly citations: ReadonlyMap<SourceId, CitationTexts>;
  /** What was changed in the record, the newest first. */
  readonly changes: readonly ChangeEntry[];
}
