import { isoOfDay } from "../../record/day";
import type { EdtfDate, EventDate, Span } from "../../record/types";
import type { OpenedRecord } from "../openCompiled";
import type { RecordDraft } from "../recordDraft";
import type { DownloadTitle } from "./downloadTitle";

/**
 * The whole record as one GeoJSON FeatureCollection that says of itself what it is: a feature a place, with its spans and grounds
 * among its properties; what holds by the account of others, parties, events, sources, counts and corrections as foreign members. Days are written as dates.
 */
export function recordGeojson(opened: OpenedRecord, draft: RecordDraft, about: DownloadTitle): string {
  const { record } = opened;
  const notes = new Map(draft.places.map(({ id, note }) => [id, note]));
  const { version, updated, title, description, licence, attribution } = about;
  const collection = {
    type: "FeatureCollection",
    name: "truceline-record",
    title,
    description,
    version,
    updated,
    license: licence,
    attribution,
    features: [...record.places.values()].map(({ id, geometry, spans, grounds, ...described }) => ({
      type: "Feature",
      id,
      geometry,
      properties: {
        id,
        ...described,
        note: notes.get(id) ?? null,
        grounds: grounds.map(({ from, to, part, geometry: ground }) => ({
          from: from === null ? null : isoOfDay(from),
          to: to === null ? null : isoOfDay(to),
          part,
          geometry: ground,
        })),
        spans: spans.map(spanOf),
      },
    })),
    accounts: [...record.accounts].map(([account, places]) => ({
      account,
      spans: [...places.values()].flatMap((spans) => spans.map(spanOf)),
    })),
    parties: [...record.parties.values()],
    events: [...opened.events.values()].map(({ date, ...event }) => ({ ...event, date: eventDateOf(date) })),
    sources: draft.citations,
    population: opened.population,
    besiegedCounts: draft.counts.map(({ when, ...count }) => ({ ...count, date: dateOf(when) })),
    nationalCeasefires: record.nationalCeasefires.map(({ from, to, ...ceasefire }) => ({
      ...ceasefire,
      from: dateOf(from),
      to: to && dateOf(to),
    })),
    changes: draft.changes,
  };
  return `${JSON.stringify(collection)}\n`;
}

function dateOf({ edtf, earliest, latest }: EdtfDate) {
  return { edtf, earliest: isoOfDay(earliest), latest: isoOfDay(latest) };
}

function spanOf({ from, to, ...span }: Span) {
  return { ...span, from: dateOf(from), to: to && dateOf(to) };
}

function eventDateOf({ edtf, start, end }: EventDate) {
  return { edtf, start: dateOf(start), end: end && dateOf(end) };
}
