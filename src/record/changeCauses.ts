import type { Cause } from "./Cause";
import { causesOf } from "./causesOf";
import type { PlaceChange } from "./recordIndex";
import { TRACKS, type HeldSpan, type TruceRecord } from "./types";

/**
 * The events behind what differs between two states of a place, the earlier first: those that began what holds only after, or more
 * surely after, and those that ended what holds only before, or more surely before. By the date on which their effects took hold.
 */
export function changeCauses(
  { before, after }: Pick<PlaceChange, "before" | "after">,
  record: Pick<TruceRecord, "events">,
): readonly Cause[] {
  return causesOf(
    TRACKS.flatMap((track) => [
      ...surer(after[track], before[track]).map(({ span }) => ({ events: span.began, on: span.from })),
      ...surer(before[track], after[track]).map(({ span }) => ({ events: span.ended, on: span.to })),
    ]),
    record,
  );
}

/** What holds in `here` and not in `there`, or there only possibly. */
function surer(here: readonly HeldSpan[], there: readonly HeldSpan[]): readonly HeldSpan[] {
  return here.filter(({ span, certainty }) => {
    const other = there.find((held) => held.span === span);
    return !other || (certainty === "certain" && other.certainty === "possible");
  });
}
