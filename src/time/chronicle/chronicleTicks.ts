import { DAY_FRAME } from "../../record/day";
import type { PlaceId, TruceRecord } from "../../record/types";
import { eventTicks, ticksOfPlace, type EventTick } from "../eventTicks";
import type { ChronicleChoice, ChronicleLine } from "./chronicleLines";

/**
 * The events of each place that has a line: of the tracks that are shown, and with a party chosen only those behind the line's own
 * statuses. What began for certain outside of the days of the axis has no tick on it.
 */
export function chronicleTicks(
  record: Pick<TruceRecord, "events" | "places">,
  lines: readonly ChronicleLine[],
  { layers, party }: Pick<ChronicleChoice, "layers" | "party">,
): ReadonlyMap<PlaceId, readonly EventTick[]> {
  const shown = eventTicks(record.events.values()).filter((tick) => isInFrame(tick) && layers.has(tick.lane));
  return new Map(
    lines.flatMap((line) => {
      if (line.kind === "group") return [];
      const ofPlace = ticksOfPlace(shown, line.place.id, record);
      if (party === null) return [[line.place.id, ofPlace] as const];
      const behind = new Set(line.spans.flatMap((span) => [...span.began, ...span.altered, ...span.ended]));
      return [[line.place.id, ofPlace.filter(({ event }) => behind.has(event.id))] as const];
    }),
  );
}

function isInFrame({ earliest, latest }: EventTick): boolean {
  return latest >= DAY_FRAME.earliest && earliest <= DAY_FRAME.latest;
}
