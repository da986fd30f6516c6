import { dateOfWire } from "./dateOfWire";
import { dayOfIso, type Day } from "./day";
import type { Claim, EventDetail, Evidence } from "./evidence";
import { createIndex } from "./recordIndex";
import type { EdtfDate, EventBrief, Party, Place, PlaceId, Span, TruceRecord } from "./types";

/** For tests: the day of a calendar date. */
export function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}

/** For tests: a date that is exact, or rough between two days. */
export function date(edtf: string, earliest = edtf, latest = earliest): EdtfDate {
  const nominal = dayOfIso(edtf.replace(/[~?]$/, "")) ?? day(earliest);
  return dateOfWire([edtf, day(earliest), day(latest), nominal]);
}

/** For tests: an event that names Douma on 4 March 2016, but for what is given. */
export function event(id: string, given: Partial<EventDetail> = {}): EventDetail {
  const start = date("2016-03-04");
  return {
    id,
    group: "eastern-ghouta",
    kind: "truce-agreed",
    date: { edtf: start.edtf, start, end: null },
    places: ["douma"],
    destinations: [],
    people: null,
    confidence: "high",
    parties: [],
    summary: { en: id },
    terms: [],
    figures: [],
    claims: [],
    grade: "single-source",
    sources: [],
    note: null,
    ...given,
  };
}

/** For tests: the same on another day. */
export function eventOn(id: string, iso: string, given: Partial<EventDetail> = {}): EventDetail {
  const start = date(iso);
  return event(id, { date: { edtf: iso, start, end: null }, ...given });
}

/** For tests: a claim that a page of the small evidence bears. */
export function claim(by: string, stance: Claim["stance"], says = `${by} ${stance}`): Claim {
  return { by, stance, says: { en: says }, label: null, via: [], source: "a-page" };
}

/** For tests: a truce in Douma in force since 4 March 2016, but for what is given. */
export function span(given: Partial<Span> = {}): Span {
  return {
    place: "douma",
    track: "truce",
    status: "in-force",
    key: "deal",
    scope: "local",
    parties: [],
    from: date("2016-03-04"),
    to: null,
    began: ["deal"],
    altered: [],
    ended: [],
    through: null,
    ...given,
  };
}

/** For tests: a place in Rif Dimashq. */
export function place(id: PlaceId, given: Partial<Place> = {}): Place {
  return {
    id,
    name: { en: id, ar: id },
    aliases: [],
    kind: "town",
    governorate: { en: "Rif Dimashq", ar: "ريف دمشق" },
    group: "eastern-ghouta",
    areas: [],
    point: [36.4, 33.57],
    precision: null,
    geometry: { type: "Point", coordinates: [36.4, 33.57] },
    grounds: [],
    spans: [],
    ...given,
  };
}

/** For tests: a record of these places and events, with its index and evidence. */
export function smallRecord(
  places: readonly Place[],
  events: readonly EventDetail[] = [],
  parties: readonly Party[] = [],
) {
  const record: TruceRecord = {
    version: "1",
    updated: "2026-11-25",
    places: new Map(places.map((one) => [one.id, one])),
    accounts: new Map(),
    parties: new Map(parties.map((one) => [one.id, one])),
    events: new Map<string, EventBrief>(events.map((one) => [one.id, one])),
    besiegedCounts: [],
    nationalCeasefires: [],
  };
  const evidence: Evidence = {
    group: "eastern-ghouta",
    events: new Map(events.map((one) => [one.id, one])),
    sources: new Map(),
    population: [],
    notes: new Map(),
  };
  return { record, index: createIndex(record), evidence };
}

/** For tests: a party of a kind. */
export function party(id: string, kind: Party["kind"] = "armed-opposition"): Party {
  return { id, kind, name: { en: id, ar: id }, short: { en: id, ar: id }, descriptor: { en: `who ${id} is`, ar: "" } };
}
