import type { EventBrief, EventId, GroupId, Name, PartyId, PlaceId, SourceId, Text } from "./types";

/** What a party or publisher affirms, denies or qualifies about an event. */
export interface Claim {
  /** The party that speaks. */
  readonly by: PartyId;
  /** Who speaks more exactly than the party's name ("a commander in Daraya"), or null. */
  readonly label: Name | null;
  /** Parties through which it is quoted. */
  readonly via: readonly PartyId[];
  readonly stance: "affirms" | "denies" | "qualifies";
  readonly says: Text;
  readonly source: SourceId;
}

export interface Figure {
  readonly what: Text;
  readonly value: number;
  /** "about", "at least", "up to" or other words before the number; null for a plain count. */
  readonly qualifier: Text | null;
  readonly by: PartyId | null;
  readonly source: SourceId | null;
}

export const GRADES = ["contested", "both-sides", "independent-sources", "single-source", "unsourced"] as const;
/** How well an event is attested, by one rule for every party (SPEC.md, C3). */
export type Grade = (typeof GRADES)[number];

/** All of an event. */
export interface EventDetail extends EventBrief {
  readonly parties: readonly PartyId[];
  readonly summary: Text;
  readonly terms: readonly Text[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
  readonly note: Text | null;
}

export const SOURCE_KINDS = [
  "news",
  "agency",
  "state-media",
  "armed-group",
  "opposition-media",
  "ngo",
  "un",
  "government",
  "research",
  "reference",
  "monitor",
  "blog",
  "other",
] as const;
/** What kind of voice a source is: by rules that are the same for every side. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where it can be read. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** EDTF, or null where the source bears no date. */
  readonly date: string | null;
  /** http(s), or null for a source without an address. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly author: string | null;
  /** What kind of voice its author is: `agency`, `state-media`, ... (the rules are in `data/README.md`). */
  readonly kind: SourceKind;
  /** Whose text the page carries, where it is not the publisher's own. */
  readonly original: string | null;
  /** http(s) address of an archived copy, where one was seen. */
  readonly archived: string | null;
  /** The title was read off the address, not seen on the page. */
  readonly titleFromUrl: boolean;
}

/** How many people lived, or were besieged, in a place, and who counted. */
export interface PopulationFigure {
  readonly place: PlaceId;
  readonly value: number;
  /** "about", "at least" or other words before the number; null for a plain count. */
  readonly qualifier: Text | null;
  readonly date: string;
  /** Who counted; null where the source does not say. */
  readonly by: PartyId | null;
  /** Whom the figure counts, and what else is to be said of it. */
  readonly note: Text | null;
  readonly source: SourceId | null;
}

/** What a reader opens: events, claims and sources of one group, fetched when wanted. */
export interface Evidence {
  readonly group: GroupId;
  readonly events: ReadonlyMap<EventId, EventDetail>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly population: readonly PopulationFigure[];
  /** What is to be said of places and of how they are drawn. */
  readonly notes: ReadonlyMap<PlaceId, Text>;
}
