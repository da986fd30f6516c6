import type { Result } from "../record/result";
import { EVENT_KINDS, type EventDate, type GroupId, type TruceRecord } from "../record/types";
import { findPlace } from "./findPlace";
import { nearest } from "./nearest";
import { parseEventDate } from "./parseEdtf";

/** What is asked of an editor before an event can be begun. */
export interface NewEventWish {
  readonly kind: string;
  readonly date: string;
  readonly place: string;
  /** The file to write to; by default that of the place. */
  readonly group: GroupId | null;
}

/** An event that has yet to be written. */
export interface NewEvent {
  readonly id: string;
  readonly group: GroupId;
  readonly date: EventDate;
  readonly yaml: string;
}

/** Begins an event: an id by the house's rule and all that an editor must fill in, empty, so that the check names it. */
export function newEvent(wish: NewEventWish, record: TruceRecord): Result<NewEvent, string> {
  const kind = EVENT_KINDS.find((known) => known === wish.kind);
  if (!kind) {
    const guess = nearest(wish.kind, EVENT_KINDS);
    const hint = guess ? `Did you mean "${guess}"?` : `The kinds are: ${EVENT_KINDS.join(", ")}.`;
    return { ok: false, failure: `There is no kind of event "${wish.kind}". ${hint}` };
  }
  const date = parseEventDate(wish.date);
  if (!date.ok) return { ok: false, failure: `${date.failure} Write the date as EDTF: 2015-10-01, 2015-10~.` };
  const place = findPlace(wish.place, record);
  if (!place.ok) return place;
  const groups = new Set([...record.places.values()].map(({ group }) => group));
  const group = wish.group ?? place.value.group;
  if (!groups.has(group)) {
    return { ok: false, failure: `There is no file of events "${group}". There are: ${[...groups].join(", ")}.` };
  }
  const id = freeId(`${place.value.id}-${kind}-${dayOf(wish.date)}`, record);
  return { ok: true, value: { id, group, date: date.value, yaml: skeleton(id, kind, wish.date, place.value.id) } };
}

/** The first date in what was written: an id bears a date that can be read, not a range. */
const dayOf = (date: string): string => /\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0] ?? "undated";

function freeId(wanted: string, { events }: TruceRecord): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!events.has(id)) return id;
  }
}

function skeleton(id: string, kind: string, date: string, place: string): string {
  return [
    `- id: ${id}`,
    `  kind: ${kind}`,
    `  date: ${/^[\w/~?-]+$/.test(date) ? date : JSON.stringify(date)}`,
    `  places: [${place}]`,
    "  parties: []",
    '  summary: { en: "", ar: "" }',
    "  sources: []",
    "  confidence: medium",
    "",
  ].join("\n");
}
