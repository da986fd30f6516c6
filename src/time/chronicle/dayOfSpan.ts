import { DAY_FRAME, type Day } from "../../record/day";
import type { Span } from "../../record/types";

/** The day of the frame to which a span leads: the first on which it surely holds, where there is one, else the first possible. */
export function dayOfSpan({ from, to }: Span): Day {
  const first = to === null || from.latest < to.earliest ? from.latest : from.earliest;
  return Math.min(DAY_FRAME.latest, Math.max(DAY_FRAME.earliest, first));
}
