import type { Day } from "../../record/day";
import type { EventTick } from "../eventTicks";

/** The events whose ticks a reader points at: those nearest to a day, no more than `reach` days from it. */
export function ticksAt(ticks: readonly EventTick[], day: Day, reach: number): readonly EventTick[] {
  const drawn = ticks.filter(({ isExact }) => isExact);
  const nearest = Math.min(...drawn.map((tick) => distance(tick, day)));
  return nearest <= reach ? drawn.filter((tick) => distance(tick, day) === nearest) : [];
}

const distance = ({ earliest, latest }: EventTick, day: Day): number => Math.max(0, earliest - day, day - latest);
