import type { PlaceChange } from "./recordIndex";
import { TRACKS, type EventBrief, type EventId, type HeldSpan, type TruceRecord } from "./types";

/**
 * The events behind what differs between two states of a place, the earlier first: those that began what holds only after, or more
 * surely after, and those that ended what holds only before, or more surely before. By date; each once.
 */
export function changeCauses(
  { before, after }: Pick<PlaceChange, "before" | "after">,
  record: Pick<TruceRecord, "events">,
): readonly EventBrief[] {
  const ids = new Set<EventId>();
  for (const track of TRACKS) {
    for (const { span } of surer(after[track], before[track])) for (const id of span.began) ids.add(id);
    for (const { span } of surer(before[track], after[track])) for (const id of span.ended) ids.add(id);
  }
  return [...ids]
    .flatMap((id) => record.events.get(id) ?? [])
    .toSorted((a, b) => a.date.start.earliest - b.date.start.earliest || (a.id < b.id ? -1 : 1));
}

/** What holds in `here` and not in `there`, or there only possibly. */
function surer(here: readonly HeldSpan[], there: readonly HeldSpan[]): readonly HeldSpan[] {
  return here.filter(({ span, certainty }) => {
    const other = there.find((held) => held.span === span);
    return !other || (certainty === "certain" && other.certainty === "possible");
  });
}
