import * as v from "valibot";
import type { EventDate, EventId, GroupId } from "../record/types";
import type { Checked, Fault, Where } from "./fault";
import { parseEventDate } from "./parseEdtf";
import { duplicateId, readEntries, type Entry, type Texts } from "./readEntries";
import { eventReferencesSchema, eventSchema, type EventEntry, type EventReferences } from "./schemas";

const FOLDER = "events/";
const EVENTS_FILE = /^events\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** An event as the editor wrote it, its date parsed. */
export interface EventDraft {
  readonly entry: EventEntry;
  readonly group: GroupId;
  readonly date: EventDate;
  readonly whereOf: Entry<EventEntry>["whereOf"];
}

/** What an event that has faults refers to. */
export interface DamagedEvent {
  readonly entry: EventReferences;
  readonly whereOf: Entry<unknown>["whereOf"];
}

/** What stands in the files of `events/`. */
export interface ReadEvents {
  readonly events: readonly EventDraft[];
  readonly damaged: readonly DamagedEvent[];
  /** All ids in the files, also of events with faults; null where a file could not be read. */
  readonly ids: ReadonlySet<EventId> | null;
  readonly groups: ReadonlySet<GroupId>;
}

/** Reads all files of events and checks their dates; an id stands once in all of them. */
export function readEvents(texts: Texts): Checked<ReadEvents> {
  const faults: Fault[] = [];
  const events: EventDraft[] = [];
  const damaged: DamagedEvent[] = [];
  const ids = new Map<EventId, () => Where>();
  const groups = new Set<GroupId>();
  let complete = true;
  for (const file of [...texts.keys()].filter((path) => path.startsWith(FOLDER)).toSorted()) {
    const group = EVENTS_FILE.exec(file)?.[1];
    if (group === undefined) {
      faults.push({
        file,
        line: 1,
        message: "The file's name is not that of a group.",
        remedy: "Call it <group>.yaml.",
      });
      continue;
    }
    groups.add(group);
    const read = readEntries(texts, { file, schema: () => eventSchema });
    faults.push(...read.faults);
    complete &&= read.value.complete;
    for (const [id, whereOf] of read.value.ids) {
      const first = ids.get(id);
      if (first) faults.push(duplicateId(id, whereOf(), first()));
      else ids.set(id, whereOf);
    }
    for (const { value, whereOf } of read.value.entries) {
      const date = parseEventDate(value.date);
      if (date.ok) events.push({ entry: value, group, date: date.value, whereOf });
      else faults.push(dateFault(date.failure, whereOf));
    }
    for (const { value, whereOf } of read.value.refused) {
      const entry = v.safeParse(eventReferencesSchema, value);
      if (!entry.success) continue;
      damaged.push({ entry: entry.output, whereOf });
      const date = entry.output.date === undefined ? null : parseEventDate(entry.output.date);
      if (date && !date.ok) faults.push(dateFault(date.failure, whereOf));
    }
  }
  if (groups.size === 0)
    faults.push({ file: "events", line: 1, message: "There are no events.", remedy: "Add events/<group>.yaml." });
  return { value: { events, damaged, ids: complete ? new Set(ids.keys()) : null, groups }, faults };
}

function dateFault(message: string, whereOf: Entry<unknown>["whereOf"]): Fault {
  return { ...whereOf(["date"]), message, remedy: "Write it as EDTF: 2015-10-01, 2015-10~." };
}
