import { isoOfDay } from "../record/day";
import type { EdtfDate, EventDate } from "../record/types";
import type { WireEvidence } from "../record/evidenceWire";
import type { WireDate } from "../record/wire";
import { compareTexts } from "./fault";
import type { EventDraft } from "./readEvents";

type WireEvent = Pick<
  WireEvidence["events"][number],
  "id" | "group" | "kind" | "date" | "places" | "destinations" | "people" | "confidence"
>;

/** A date as it travels. */
export function wireDate({ edtf, earliest, latest, nominal }: EdtfDate): WireDate {
  if (edtf === isoOfDay(earliest) && earliest === latest) return earliest;
  return [edtf, earliest, latest, nominal];
}

function wireEventDate({ edtf, start, end }: EventDate): WireEvent["date"] {
  return end === null && edtf === start.edtf
    ? wireDate(start)
    : { edtf, start: wireDate(start), end: end && wireDate(end) };
}

/** What the map and the timeline need of an event. */
export function wireEvent({ entry, group, date }: EventDraft): WireEvent {
  const { id, kind, places, destinations = [], confidence } = entry;
  return {
    id,
    group,
    kind,
    date: wireEventDate(date),
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
