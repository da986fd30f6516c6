import { useEffect, useState } from "react";
import type { Day } from "../record/day";

/** Where the slider came to rest, and where it rested before. */
export interface Stop {
  readonly before: Day;
  readonly day: Day;
}

/** How long the slider must stand, in milliseconds, to have come to rest. */
const REST = 400;

/** The last stop of the slider: 400 ms after its last step, and not during play. Null before the first, and while it moves. */
export function useStop(day: Day, playing: boolean): Stop | null {
  const [stop, setStop] = useState<Stop>({ before: day, day });
  useEffect(() => {
    if (playing || day === stop.day) return undefined;
    const timer = setTimeout(() => setStop({ before: stop.day, day }), REST);
    return () => clearTimeout(timer);
  }, [day, playing, stop]);
  return stop.day === day && stop.before !== day && !playing ? stop : null;
}
