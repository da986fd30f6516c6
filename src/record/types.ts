import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Day, DayRange } from "./day";

export const TRACKS = ["siege", "truce", "evacuation"] as const;
/** Siege, truce or evacuation. All three can hold at once on one place. */
export type Track = (typeof TRACKS)[number];

/** What can hold on the siege track; `lifted` only ends a span. */
export type SiegeStatus = "besieged" | "partially-besieged";
/** What can hold on the truce track; `ended` only ends a span. */
export type TruceStatus = "in-force" | "disputed";
/** What can hold on the evacuation track; `ended` only ends a span. */
export type EvacuationStatus = "evacuating" | "stalled" | "evacuated" | "returned";
/** What only an account can say of a siege or a truce: that there is none (SPEC.md, L3). Our reading never does. */
export type DeniedStatus = "denied";
export type Status = SiegeStatus | TruceStatus | EvacuationStatus | DeniedStatus;
export type TruceScope = "local" | "national" | "de-escalation";

export const ACCOUNTS = ["un", "siege-watch", "government", "opposition"] as const;
/** Who has an account of its own: the United Nations' lists, Siege Watch, the government and its allies, the opposition. */
export type Account = (typeof ACCOUNTS)[number];

export type Certainty = "certain" | "possible";
export type Confidence = "high" | "medium" | "low" | "unsourced";

export type PlaceId = string;
export type PartyId = string;
export type EventId = string;
export type SourceId = string;
/** The name of an events file without its ending: `eastern-ghouta` for `data/events/eastern-ghouta.yaml`. */
export type GroupId = string;

/** A text for people. Arabic may be missing; then the English is shown, marked `lang="en"`. */
export interface Text {
  readonly en: string;
  readonly ar?: string;
}
/** A name: always in both languages. */
export interface Name {
  readonly en: string;
  readonly ar: string;
}

/** One date as it was written and the days that it may mean. */
export interface EdtfDate extends DayRange {
  /** As written in the record: `2015-10-01`, `2015-10~`, `2015-10?`, `[2015-10-01..2015-10-04]`. */
  readonly edtf: string;
  /** First day of the date as written, before `~` widens it: what is printed, to `precision`. */
  readonly nominal: Day;
  readonly precision: "day" | "month" | "year";
  /** Written with `~`: printed as "about". */
  readonly approximate: boolean;
  /** Written with `?`: printed as "date uncertain". */
  readonly uncertain: boolean;
}

/** When an event happened: one date, or lasting from `start` to `end`, both included. */
export interface EventDate {
  readonly edtf: string;
  readonly start: EdtfDate;
  /** The last date of `a/b`; null where the date is single or the end is open (`a/..`). */
  readonly end: EdtfDate | null;
}

/** A status that holds on a place and track. Compiled from effects, never written by hand. */
export interface Span {
  readonly place: PlaceId;
  readonly track: Track;
  readonly status: Status;
  /** Besieger's id, agreement's event id, or `evacuation`: spans of one key never overlap on certain days. */
  readonly key: string;
  /** Truces only. */
  readonly scope: TruceScope | null;
  /** Siege: the besieger (first) and its allies. Truce: the parties. Evacuation: those who carry it out. */
  readonly parties: readonly PartyId[];
  /** The first day on which it holds. */
  readonly from: EdtfDate;
  /** The day on which it no longer holds (half-open); null where no end is known. */
  readonly to: EdtfDate | null;
  /** Ids of the events that began it, altered or confirmed it, and ended it. Never empty: `began` has one at least. */
  readonly began: readonly EventId[];
  readonly altered: readonly EventId[];
  readonly ended: readonly EventId[];
  /** The area whose effect reached this place, or null where the effect names the place itself. */
  readonly through: PlaceId | null;
}

/** Ground that an area covered for a time; schematic. Several hold at once after a split. */
export interface Ground {
  /** First day drawn; null: from the beginning. */
  readonly from: Day | null;
  /** First day no longer drawn; null: to the end. */
  readonly to: Day | null;
  readonly part: string | null;
  readonly geometry: Polygon;
}

export type PlaceKind = "city" | "town" | "village" | "neighbourhood" | "camp" | "valley" | "area";

/** Somewhere with a name in English and Arabic and a geometry. */
export interface Place {
  readonly id: PlaceId;
  readonly name: Name;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  readonly governorate: Name | null;
  readonly group: GroupId;
  /** Areas it lies in, smallest first. */
  readonly areas: readonly PlaceId[];
  /** Where its label stands: [longitude, latitude] in degrees, WGS 84. */
  readonly point: readonly [number, number];
  /** How far off the point may be, in metres; null where nobody checked. */
  readonly precision: number | null;
  /** Schematic outline (for an area with grounds: their union), or the point alone. */
  readonly geometry: Polygon | MultiPolygon | Point;
  /** Empty but for areas whose ground changed. */
  readonly grounds: readonly Ground[];
  /** What holds by our reading of all accounts. */
  readonly spans: readonly Span[];
}

export type PartyKind =
  | "government"
  | "armed-opposition"
  | "jihadist"
  | "militia"
  | "state-ally"
  | "foreign-state"
  | "un"
  | "ngo"
  | "local-committee"
  | "civil"
  | "media"
  | "other";

/** Who acts or speaks. */
export interface Party {
  readonly id: PartyId;
  readonly name: Name;
  readonly short: Name;
  readonly kind: PartyKind;
  /** Neutral words for who this is, used once at first mention. */
  readonly descriptor: Name;
}

export const EVENT_KINDS = [
  "siege-start",
  "siege-tightened",
  "siege-eased",
  "siege-end",
  "truce-proposed",
  "truce-agreed",
  "truce-in-force",
  "truce-violated",
  "truce-denied",
  "truce-ended",
  "negotiation",
  "ultimatum",
  "assault",
  "bombardment",
  "chemical-attack",
  "aid-delivery",
  "aid-blocked",
  "evacuation",
  "prisoner-exchange",
  "handover",
  "control-change",
  "protest",
  "resolution",
  "return",
  "listing",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What the map and the timeline need of an event; the rest is in its group's evidence. */
export interface EventBrief {
  readonly id: EventId;
  readonly group: GroupId;
  readonly kind: EventKind;
  readonly date: EventDate;
  readonly places: readonly PlaceId[];
  readonly destinations: readonly PlaceId[];
  /** People moved from all of its places together, the lowest and highest figure given, or null: sets the width of an arrow. */
  readonly people: readonly [number, number] | null;
  readonly confidence: Confidence;
}

/** One point of a published count of people besieged in all of Syria. */
export interface BesiegedCount {
  readonly by: "un" | "siege-watch";
  readonly date: EdtfDate;
  readonly people: number;
  /** "about", "more than" or other words before the number; null for a plain count. */
  readonly qualifier: Text | null;
  /** False: the figure is known only at second hand, no source was seen. */
  readonly sourced: boolean;
}

/** A country-wide ceasefire, for the time axis. */
export interface NationalCeasefire {
  readonly event: EventId;
  readonly name: Text;
  readonly scope: TruceScope;
  readonly from: EdtfDate;
  readonly to: EdtfDate | null;
}

/** All that the browser holds from the first paint on. */
export interface TruceRecord {
  /** Content hash of the compiled record: the data version. */
  readonly version: string;
  /** The day of the newest entry in the log of changes: `2026-11-25`. */
  readonly updated: string;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** What holds according to each account alone. A place that is missing is one of which it says nothing. */
  readonly accounts: ReadonlyMap<Account, ReadonlyMap<PlaceId, readonly Span[]>>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly events: ReadonlyMap<EventId, EventBrief>;
  readonly besiegedCounts: readonly BesiegedCount[];
  readonly nationalCeasefires: readonly NationalCeasefire[];
}

/** A span that holds on a day, and how surely. */
export interface HeldSpan {
  readonly span: Span;
  readonly certainty: Certainty;
}
/** The spans that hold on one place on one day. */
export type PlaceState = Readonly<Record<Track, readonly HeldSpan[]>>;
