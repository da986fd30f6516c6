import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Certainty, EventBrief, EventKind, PlaceId, TruceRecord } from "../record/types";
import { convoysOn, surelyRuns } from "./convoysOn";
import type { Departure } from "./departuresOf";
import { pointOn } from "./pointOn";
import type { Flow, FlowStage } from "./scene";

/** How long an agreement to leave stands as announced where nothing came of it, in days. */
const ANNOUNCED_FOR = 30;

/** Events that say where people are to go before they go. */
const ANNOUNCING: readonly EventKind[] = ["truce-agreed", "truce-in-force", "negotiation"];

const announcements = new WeakMap<TruceRecord["events"], readonly EventBrief[]>();

const convoys = new WeakMap<TruceRecord["events"], readonly EventBrief[]>();

/** The evacuations that say where people were taken, in every account; sought out once for each record. */
function convoysIn(events: TruceRecord["events"]): readonly EventBrief[] {
  const known = convoys.get(events);
  if (known) return known;
  const found = [...events.values()].filter(
    ({ kind, destinations }) => kind === "evacuation" && destinations.length > 0,
  );
  convoys.set(events, found);
  return found;
}

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

/** Whether a convoy from the place to the destination has surely left since an event announced it. */
function hasCome(
  events: TruceRecord["events"],
  { date }: EventBrief,
  place: PlaceId,
  destination: PlaceId,
  day: Day,
): boolean {
  return convoysIn(events).some(
    (convoy) =>
      convoy.date.start.earliest >= date.start.earliest &&
      convoy.date.start.latest <= day &&
      convoy.places.includes(place) &&
      convoy.destinations.includes(destination),
  );
}

const lastDayOf = ({ date }: EventBrief): Day => date.end?.latest ?? date.start.latest;
/** An announcement is as sure as the agreement that it stands in; a convoy on the days on which it surely ran. */
function certaintyOn(event: EventBrief, stage: FlowStage, day: Day): Certainty {
  return stage !== "under-way" || surelyRuns(event, day) ? "certain" : "possible";
}
const hasBegun = (event: EventBrief, day: Day): boolean => event.date.start.earliest <= day;

/** The events of an evacuation that move people on the day; between two convoys, the last that did. */
function movingEvents({ events, began }: Departure, day: Day): readonly EventBrief[] {
  const begun = events.filter((event) => hasBegun(event, day));
  if (begun.length === 0) return began;
  const today = begun.filter((event) => lastDayOf(event) >= day);
  if (today.length > 0) return today;
  const last = Math.max(...begun.map(lastDayOf));
  return begun.filter((event) => lastDayOf(event) === last);
}

/**
 * Who is being moved where on a day: an arrow from each place that people leave to each destination, for every convoy that runs on the
 * day, between two of them for the last, and, dashed, for an agreement by which nobody has left yet on that way. A status that a place has
 * through an area moves nobody twice: the area's arrow stands for it. `departures`: those of the day; `moving`: the places that people
 * are leaving on it, or held up in; `settled`: the places whose
 * evacuation is over on it.
 */
export function flowsOf(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
  departures: ReadonlyMap<PlaceId, readonly Departure[]>,
  moving: ReadonlySet<PlaceId>,
  settled: ReadonlySet<PlaceId>,
): readonly Flow[] {
  /** An event that names an area and a place within it moves people from the place. */
  const membersIn = (area: PlaceId, event: EventBrief): readonly PlaceId[] =>
    event.places.filter((id) => record.places.get(id)?.areas.includes(area));
  const flows = new Map<string, Flow>();
  const add = (event: EventBrief, from: PlaceId, to: PlaceId, stage: FlowStage): void => {
    const place = record.places.get(from);
    const destination = record.places.get(to)?.point;
    const id = `${from} ${to} ${event.id}`;
    if (!place || !destination || from === to || flows.has(id)) return;
    const origin = pointOn(place, day);
    const certainty = certaintyOn(event, stage, day);
    const { people } = event;
    flows.set(id, { id, event: event.id, from, to, origin, destination, people, shared: false, stage, certainty });
  };

  const ofMembers: { readonly event: EventBrief; readonly area: PlaceId; readonly stage: FlowStage }[] = [];
  for (const [place, ofPlace] of departures) {
    for (const departure of ofPlace) {
      for (const event of movingEvents(departure, day)) {
        const stage = departure.isStalled ? "stalled" : "under-way";
        if (membersIn(place, event).length > 0) ofMembers.push({ event, area: place, stage });
        else for (const to of event.destinations) add(event, place, to, stage);
      }
    }
  }
  for (const { event, origins } of convoysOn(record, index, day, (id) => moving.has(id))) {
    for (const { id } of origins) for (const to of event.destinations) add(event, id, to, "under-way");
  }
  // Where people leave an area and none of its places by itself, as between two convoys, the arrow is the area's.
  const left = new Set([...flows.values()].flatMap(({ from }) => record.places.get(from)?.areas ?? []));
  for (const { event, area, stage } of ofMembers)
    if (!left.has(area)) for (const to of event.destinations) add(event, area, to, stage);
  for (const event of announcementsIn(record.events)) {
    if (!hasBegun(event, day)) continue;
    if (day > event.date.start.latest + ANNOUNCED_FOR) continue;
    for (const place of event.places) {
      if (membersIn(place, event).length > 0) continue;
      if (settled.has(place)) continue;
      for (const to of event.destinations)
        if (!hasCome(record.events, event, place, to, day)) add(event, place, to, "announced");
    }
  }
  const drawn = [...byWay(flows.values()).values()].flatMap(toldApart);
  const arrows = new Map<string, number>();
  for (const { event } of drawn) arrows.set(event, (arrows.get(event) ?? 0) + 1);
  return drawn
    .map((flow) => ({ ...flow, shared: (arrows.get(flow.event) ?? 0) > 1 }))
    .toSorted((a, b) => compare(wayOf(a), wayOf(b)));
}

const wayOf = ({ from, to }: Flow): string => `${from} ${to}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function byWay(flows: Iterable<Flow>): ReadonlyMap<string, readonly Flow[]> {
  const ways = new Map<string, Flow[]>();
  for (const flow of flows) {
    const way = wayOf(flow);
    ways.set(way, [...(ways.get(way) ?? []), flow]);
  }
  return ways;
}

const STAGES: readonly FlowStage[] = ["under-way", "stalled", "announced"];

/**
 * Of the arrows from one place to one destination, those that have something to tell: nothing is announced where buses run, each
 * convoy that was counted has its own, and one that nobody counted is told by another's. Among equals the record's order decides, not how events are
 * called, which is other in an embed.
 */
function toldApart(flows: readonly Flow[]): readonly Flow[] {
  const stage = STAGES.find((wanted) => flows.some((flow) => flow.stage === wanted));
  const farthest = flows.filter((flow) => flow.stage === stage);
  const counted = stage === "under-way" ? farthest.filter(({ people }) => people !== null) : [];
  if (counted.length > 0) return counted;
  const most = ({ people }: Flow): number => people?.[1] ?? 0;
  const isPossible = ({ certainty }: Flow): number => (certainty === "possible" ? 1 : 0);
  return farthest.toSorted((a, b) => most(b) - most(a) || isPossible(a) - isPossible(b)).slice(0, 1);
}
