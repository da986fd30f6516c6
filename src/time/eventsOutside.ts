import type { DayRange } from "../record/day";
import type { EventTick } from "./eventTicks";

/** How many events the axis has no place for. */
export interface EventsOutside {
  readonly before: number;
  readonly after: number;
}

/** The events that began before or after all days of the axis for sure: one whose date may lie on the axis is drawn there. */
export function eventsOutside(ticks: readonly EventTick[], { earliest, latest }: DayRange): EventsOutside {
  return {
    before: ticks.filter((tick) => tick.latest < earliest).length,
    after: ticks.filter((tick) => tick.earliest > latest).length,
  };
}
