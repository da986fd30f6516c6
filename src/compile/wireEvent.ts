import type { EdtfDate } from "../record/types";
import type { WireDate, WireStates } from "../record/wire";
import { compareTexts } from "./fault";
import type { EventDraft } from "./readEvents";

type WireEvent = WireStates["events"][number];

/** A date as it travels. */
export function wireDate({ edtf, earliest, latest, nominal }: EdtfDate): WireDate {
  return [edtf, earliest, latest, nominal];
}

/** What the map and the timeline need of an event. */
export function wireEvent({ entry, group, date }: EventDraft): WireEvent {
  const { id, kind, places, destinations = [], confidence } = entry;
  return {
    id,
    group,
    kind,
    date: { edtf: date.edtf, start: wireDate(date.start), end: date.end && wireDate(date.end) },
    places,
    destinations,
    people: peopleMoved(entry),
    confidence,
  };
}

/** The lowest and the highest of the figures that the editor marked as counting all whom the event moved (SPEC.md, Q3). */
function peopleMoved({ figures = [] }: EventDraft["entry"]): WireEvent["people"] {
  const counts = figures.filter(({ moved }) => moved === true).map(({ value }) => value);
  return counts.length === 0 ? null : [Math.min(...counts), Math.max(...counts)];
}

/** Events in the order of their dates. */
export function inOrderOfDate(a: EventDraft, b: EventDraft): number {
  return (
    a.date.start.earliest - b.date.start.earliest ||
    a.date.start.latest - b.date.start.latest ||
    compareTexts(a.entry.id, b.entry.id)
  );
}
