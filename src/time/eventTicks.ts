import type { Day } from "../record/day";
import { TRACKS, type EventBrief, type PlaceId, type Track, type TruceRecord } from "../record/types";
import { laneOf } from "./laneOf";

/** An event on the axis. */
export interface EventTick {
  readonly event: EventBrief;
  readonly lane: Track;
  /** The days on which it may have begun. */
  readonly earliest: Day;
  readonly latest: Day;
  /** Known to a few days: an upright stroke. Otherwise a level line over the days that its date may mean. */
  readonly isExact: boolean;
}

/** A date that may mean more days than this is drawn as the range that it is. */
const EXACT_WITHIN = 3;

/** The events of the record on the axis, in lane order, earliest first. */
export function eventTicks(events: Iterable<EventBrief>): readonly EventTick[] {
  const ticks = [...events].map((event): EventTick => {
    const { earliest, latest } = event.date.start;
    return { event, lane: laneOf(event.kind), earliest, latest, isExact: latest - earliest <= EXACT_WITHIN };
  });
  return ticks.toSorted((a, b) => TRACKS.indexOf(a.lane) - TRACKS.indexOf(b.lane) || a.earliest - b.earliest);
}

/** The ticks by day: events that began on it for sure, or on one of a few days of which it is one. Days without any are left out. */
export function ticksByDay(ticks: readonly EventTick[]): ReadonlyMap<Day, readonly EventTick[]> {
  const byDay = new Map<Day, EventTick[]>();
  for (const tick of ticks)
    for (let day = tick.earliest; tick.isExact && day <= tick.latest; day += 1) {
      const known = byDay.get(day);
      if (known) known.push(tick);
      else byDay.set(day, [tick]);
    }
  return byDay;
}

/** The ticks of a place: events that name it, as scene or destination, or that stand behind one of its spans. */
export function ticksOfPlace(
  ticks: readonly EventTick[],
  id: PlaceId,
  record: Pick<TruceRecord, "places">,
): readonly EventTick[] {
  const spans = record.places.get(id)?.spans ?? [];
  const behind = new Set(spans.flatMap((span) => [...span.began, ...span.altered, ...span.ended]));
  return ticks.filter(
    ({ event }) => behind.has(event.id) || event.places.includes(id) || event.destinations.includes(id),
  );
}
