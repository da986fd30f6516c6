import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Certainty, EventBrief, EventKind, Place, PlaceId, TruceRecord } from "../record/types";
import { isMoving, type Departure } from "./departuresOf";
import { pointOn } from "./pointOn";
import type { Flow, FlowStage } from "./scene";

/** How long an agreement to leave stands as announced where nothing came of it, in days. */
const ANNOUNCED_FOR = 30;

/** Events that say where people are to go before they go. */
const ANNOUNCING: readonly EventKind[] = ["truce-agreed", "truce-in-force", "negotiation"];

const announcements = new WeakMap<TruceRecord["events"], readonly EventBrief[]>();

/** The events that say where people are to go; sought out once for each record, not anew for each day. */
function announcementsIn(events: TruceRecord["events"]): readonly EventBrief[] {
  const known = announcements.get(events);
  if (known) return known;
  const found = [...events.values()].filter(
    ({ kind, destinations }) => ANNOUNCING.includes(kind) && destinations.length > 0,
  );
  announcements.set(events, found);
  return found;
}

const lastDayOf = ({ date }: EventBrief): Day => date.end?.latest ?? date.start.latest;
/** An announcement is as sure as the agreement that it stands in; a convoy on the days on which it surely ran. */
function certaintyOn({ date: { start, end } }: EventBrief, stage: FlowStage, day: Day): Certainty {
  const isOn = start.latest <= day && day <= (end ?? start).earliest;
  return stage !== "under-way" || isOn ? "certain" : "possible";
}
const hasBegun = (event: EventBrief, day: Day): boolean => event.date.start.earliest <= day;

/** The events of an evacuation that move people on the day; between two convoys, the last that did. */
function movingEvents(events: readonly EventBrief[], day: Day): readonly EventBrief[] {
  const begun = events.filter((event) => hasBegun(event, day));
  const today = begun.filter((event) => lastDayOf(event) >= day);
  if (today.length > 0) return today;
  const last = Math.max(...begun.map(lastDayOf));
  return begun.filter((event) => lastDayOf(event) === last);
}

/**
 * Who is being moved where on a day: an arrow from each place with an evacuation of its own to each destination that an
 * event of it names, and, dashed, the destinations of an agreement that nobody has left for yet. A status that a place has
 * through an area moves nobody twice: the area's arrow stands for it. `departures`: those of the day.
 */
export function flowsOf(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
  departures: ReadonlyMap<PlaceId, readonly Departure[]>,
): readonly Flow[] {
  /** An event that names an area and a place within it moves people from the place. */
  const isSpokenForByMembers = (area: Place, event: EventBrief): boolean =>
    event.places.some((id) => record.places.get(id)?.areas.includes(area.id));
  const flows = new Map<string, Flow>();
  const add = (event: EventBrief, from: PlaceId, to: PlaceId, stage: FlowStage): void => {
    const place = record.places.get(from);
    const destination = record.places.get(to)?.point;
    if (!place || !destination || from === to || isSpokenForByMembers(place, event)) return;
    const origin = pointOn(place, day);
    const id = `${from} ${to}`;
    const { people } = event;
    const known = flows.get(id);
    if (
      known &&
      (known.stage !== "announced" || stage === "announced") &&
      (known.people?.[1] ?? 0) >= (people?.[1] ?? 0)
    )
      return;
    const certainty = certaintyOn(event, stage, day);
    flows.set(id, { id, event: event.id, from, to, origin, destination, people, shared: false, stage, certainty });
  };

  for (const [place, ofPlace] of departures) {
    for (const { isStalled, events } of ofPlace) {
      for (const event of movingEvents(events, day)) {
        for (const to of event.destinations) add(event, place, to, isStalled ? "stalled" : "under-way");
      }
    }
  }
  for (const event of announcementsIn(record.events)) {
    if (!hasBegun(event, day)) continue;
    if (day > event.date.start.latest + ANNOUNCED_FOR) continue;
    for (const place of event.places) {
      const { evacuation } = index.placeStateAt(place, day);
      if (evacuation.length > 0 && !evacuation.some(isMoving)) continue;
      for (const to of event.destinations) if (!flows.has(`${place} ${to}`)) add(event, place, to, "announced");
    }
  }
  const arrows = new Map<string, number>();
  for (const { event } of flows.values()) arrows.set(event, (arrows.get(event) ?? 0) + 1);
  return [...flows.values()]
    .map((flow) => ({ ...flow, shared: (arrows.get(flow.event) ?? 0) > 1 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
