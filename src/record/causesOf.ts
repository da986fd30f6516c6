import type { Cause } from "./Cause";
import type { EdtfDate, EventDate, EventId, TruceRecord } from "./types";

/** Events, and when what they changed took hold; null: when they happened. */
export interface Effected {
  readonly events: readonly EventId[];
  readonly on: EdtfDate | null;
}

/** The events as causes, by the date on which their effects took hold; each once for each such date. */
export function causesOf(effected: readonly Effected[], { events }: Pick<TruceRecord, "events">): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const { events: ids, on } of effected) {
    for (const id of ids) {
      const event = events.get(id);
      if (!event) continue;
      const own = on === null || isTold(on, event.date) ? null : on;
      causes.set(`${id} ${own?.edtf ?? ""}`, { event, on: own });
    }
  }
  return [...causes.values()].toSorted(
    (a, b) => dateOf(a).earliest - dateOf(b).earliest || (a.event.id < b.event.id ? -1 : 1),
  );
}

/** When a cause took hold. */
export function dateOf({ event, on }: Cause): EdtfDate {
  return on ?? event.date.start;
}

/** Whether the days that a date may mean are days of the event, or the one after: on that a status no longer holds which it ended. */
function isTold(on: EdtfDate, { start, end }: EventDate): boolean {
  return on.earliest >= start.earliest && on.latest <= Math.max(start.latest, end?.latest ?? start.latest) + 1;
}
