import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { EventBrief, Place, PlaceId, TruceRecord } from "../record/types";
import { convoysOf } from "./convoysOf";
import { convoysOn } from "./convoysOn";
import { departuresOf, isMoving } from "./departuresOf";
import type { Flow } from "./scene";

/** A sum of what was counted, lowest and highest figures apart; null where nobody counted. */
export type PeopleRange = readonly [number, number] | null;

/** Where people have been taken since the evacuations that are under way on a day began. */
export interface Moved {
  /** The first day on which a convoy of these evacuations may have left. */
  readonly since: Day;
  /** An arrow from each group of places to each destination. */
  readonly flows: readonly Flow[];
  /** People taken to each destination since, from wherever, of the convoys that go to it alone. */
  readonly people: ReadonlyMap<PlaceId, PeopleRange>;
}

/**
 * All convoys of the record, up to a day, since the first of the evacuations under way on it, and of those whose last convoy runs on it, though
 * the place counts as evacuated then; null where none is under way. Each event counts once, from however many places it moves people; the figure of one with several
 * destinations is of none of them alone.
 */
export function movedSince(record: Pick<TruceRecord, "places" | "events">, index: RecordIndex, day: Day): Moved | null {
  const begun = new Map<EventBrief, Set<Place>>();
  const add = (event: EventBrief, place: Place): void => {
    begun.set(event, (begun.get(event) ?? new Set()).add(place));
  };
  for (const place of record.places.values()) {
    for (const { isStalled, began, events } of departuresOf(index.placeStateAt(place.id, day), record.events)) {
      if (isStalled) continue;
      const past = events.filter(({ date }) => date.start.earliest <= day);
      for (const event of past.length > 0 ? past : began) add(event, place);
    }
  }
  const isLeft = (id: PlaceId): boolean => index.placeStateAt(id, day).evacuation.some(isMoving);
  for (const { event, origins } of convoysOn(record, index, day, isLeft)) {
    for (const place of origins) {
      add(event, place);
      for (const earlier of withIt(event, place)) add(earlier, place);
    }
  }
  if (begun.size === 0) return null;
  const since = Math.min(day, ...[...begun.keys()].map(({ date }) => date.start.earliest));
  // A sum since a day that left out who was taken to the same place by another evacuation would be read as the sum of all.
  for (const { event, origins } of convoysOf(record, index)) {
    const { earliest, latest } = event.date.start;
    if (since <= earliest && latest <= day) for (const place of origins) add(event, place);
  }

  /** What the evacuation that an event belongs to had moved from a place until the day. */
  function withIt({ id }: EventBrief, place: Place): readonly EventBrief[] {
    return index
      .spansOf(place.id)
      .filter((span) => span.status === "evacuating" && span.through === null)
      .map(({ began, altered, ended }) => [...began, ...altered, ...ended])
      .filter((ids) => ids.includes(id))
      .flatMap((ids) => ids.flatMap((one) => record.events.get(one) ?? []))
      .filter(({ destinations, date }) => destinations.length > 0 && date.start.earliest <= day);
  }

  const flows = new Map<string, Flow>();
  const people = new Map<PlaceId, PeopleRange>();
  for (const [event, places] of begun) {
    const [first] = [...places];
    const counted = event.destinations.length === 1 ? event.people : null;
    for (const to of event.destinations) {
      const destination = record.places.get(to)?.point;
      if (!first || !destination) continue;
      people.set(to, sum(people.get(to) ?? null, counted));
      const id = `${first.group} ${to}`;
      const known = flows.get(id);
      const origin = known?.origin ?? middleOf([...places]);
      flows.set(id, {
        id,
        event: event.id,
        from: first.id,
        to,
        origin,
        destination,
        people: sum(known?.people ?? null, counted),
        shared: false,
        stage: "under-way",
        certainty: "certain",
      });
    }
  }
  return {
    since,
    flows: [...flows.values()],
    people,
  };
}

function sum(a: PeopleRange, b: PeopleRange): PeopleRange {
  return a && b ? [a[0] + b[0], a[1] + b[1]] : (a ?? b);
}

function middleOf(places: readonly Place[]): readonly [number, number] {
  const along = (axis: 0 | 1): number => places.reduce((total, { point }) => total + point[axis], 0) / places.length;
  return [along(0), along(1)];
}
