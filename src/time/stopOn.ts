import type { Day } from "../record/day";
import type { Stop } from "./stopKeeper";

/** The stop, where it is that of the day shown. Null before the first, and while the slider moves or plays. */
export function stopOn(stop: Stop, day: Day, playing: boolean): Stop | null {
  return stop.day === day && stop.before !== day && !playing ? stop : null;
}
