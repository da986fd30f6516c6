import { DAY_FRAME } from "../../record/day";
import type { Place } from "../../record/types";
import { dayOfSpan } from "./dayOfSpan";
import type { LineStop } from "./lineStops";
import type { Reading } from "./Reading";

/** What is read where the keys stop. */
export function readingOfStop(place: Place, stop: LineStop): Reading {
  if (stop.kind === "span") return { place, day: dayOfSpan(stop.span), spans: [stop.span], events: [] };
  const { event } = stop.tick;
  const day = Math.min(DAY_FRAME.latest, Math.max(DAY_FRAME.earliest, event.date.start.nominal));
  return { place, day, spans: [], events: [event] };
}
