import { DAY_FRAME, type Day, type DayRange } from "../../record/day";
import type { Span } from "../../record/types";

/** The days of the frame on which a span may hold: the first, and the first on which it is over for sure. */
export function spanExtent({ from, to }: Span, frame: DayRange = DAY_FRAME): readonly [from: Day, to: Day] {
  const first = Math.max(from.earliest, frame.earliest);
  return [first, Math.max(first, Math.min(to?.latest ?? frame.latest + 1, frame.latest + 1))];
}
