import { countBefore } from "../record/countBefore";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Place, PlaceId, Track, TruceRecord } from "../record/types";
import { departuresOf, isMoving, type Departure } from "./departuresOf";
import { flowsOf } from "./flowsOf";
import { isArea } from "./isArea";
import { labelOf } from "./labelOf";
import { candidateOf, markOf, type Candidate } from "./markOf";
import { undirected } from "../symbology/appearance";
import type { Flow, Label, Mark } from "./scene";
import { rememberDifference, sameMark } from "./sceneDifference";

/** What names depend on beside day and marks. */
export interface Chosen {
  readonly flows: readonly Flow[];
  readonly selection: PlaceId | null;
  readonly differing: ReadonlySet<PlaceId>;
}

const NOTHING_CHOSEN: Chosen = { flows: [], selection: null, differing: new Set() };

/**
 * The marks and names of one day after another: a step looks at the places that change, at those in areas that change, and at areas whose
 * ground changes. Marks, flows and names that stay are the same objects. It may go to any day by any way: what it gives is always
 * that of the day.
 */
export class SceneKeeper {
  readonly record: Pick<TruceRecord, "places" | "events">;
  readonly layers: ReadonlySet<Track>;
  readonly #index: RecordIndex;
  /** All places in the order in which they are drawn: areas before what lies in them. What follows is by the number in it. */
  readonly #order: readonly Place[];
  readonly #numberOf: ReadonlyMap<PlaceId, number>;
  readonly #membersOf: ReadonlyMap<number, readonly number[]>;
  /** The days on which the ground of a place changes. */
  readonly #groundTurns: readonly Day[];
  /** By the number of the turn, the place. */
  readonly #turning: readonly number[];
  readonly #candidates: (Candidate | null)[];
  readonly #marks: (Mark | null)[];
  /** By the place's number in the record. */
  readonly #labels: (Label | null)[];
  readonly #labelAt: ReadonlyMap<PlaceId, number>;
  readonly #departures = new Map<PlaceId, readonly Departure[]>();
  /** Places that people are leaving, or held up in; and those of them that no arrow tells of. */
  readonly #moving = new Set<PlaceId>();
  /** Places whose evacuation is over. */
  readonly #settled = new Set<PlaceId>();
  #undirected: ReadonlySet<PlaceId> = new Set();
  #day: Day | null = null;
  #markList: readonly Mark[] = [];
  #labelList: readonly Label[] = [];
  #flows: readonly Flow[] = [];
  #chosen = NOTHING_CHOSEN;
  /** Places whose name must be looked at anew. */
  readonly #stale = new Set<PlaceId>();

  constructor(record: SceneKeeper["record"], index: RecordIndex, layers: ReadonlySet<Track>) {
    const { places } = record;
    this.record = record;
    this.layers = new Set(layers);
    this.#index = index;
    this.#order = [...places.values()].toSorted((a, b) => depthOf(a) - depthOf(b) || (a.id < b.id ? -1 : 1));
    this.#numberOf = new Map(this.#order.map(({ id }, at) => [id, at]));
    this.#labelAt = new Map([...places.keys()].map((id, at) => [id, at]));
    const members = new Map<number, number[]>();
    for (const [at, { areas }] of this.#order.entries())
      for (const area of areas) {
        const number = this.#numberOf.get(area);
        if (number !== undefined) members.set(number, [...(members.get(number) ?? []), at]);
      }
    this.#membersOf = members;
    const turns = this.#order
      .flatMap(({ grounds }, at) => grounds.flatMap(({ from, to }) => [from, to].map((day) => ({ at, day }))))
      .flatMap(({ at, day }) => (day === null ? [] : [{ at, day }]))
      .toSorted((a, b) => a.day - b.day);
    this.#groundTurns = turns.map(({ day }) => day);
    this.#turning = turns.map(({ at }) => at);
    this.#candidates = this.#order.map(() => null);
    this.#marks = this.#order.map(() => null);
    this.#labels = this.#order.map(() => null);
  }

  /** The marks of a day, larger ones first. */
  marksOn(day: Day): readonly Mark[] {
    this.#goTo(day);
    return this.#markList;
  }

  /** Who is being moved where on a day, whatever the layers. */
  flowsOn(day: Day): readonly Flow[] {
    this.#goTo(day);
    return this.#flows;
  }

  /** The names of a day, in the order of the record's places. */
  labelsOn(day: Day, chosen: Chosen): readonly Label[] {
    this.#goTo(day);
    this.#choose(chosen);
    if (this.#stale.size === 0) return this.#labelList;
    const destinations = new Set(chosen.flows.map(({ to }) => to));
    let isChanged = false;
    for (const id of this.#stale) {
      const place = this.record.places.get(id);
      const at = this.#labelAt.get(id);
      if (!place || at === undefined) continue;
      const known = this.#labels[at] ?? null;
      const input = {
        mark: this.#marks[this.#numberOf.get(id) ?? -1] ?? null,
        isSelected: id === chosen.selection,
        isDestination: destinations.has(id),
        differs: chosen.differing.has(id),
      };
      const label = labelOf(place, day, input, known);
      if (label === known) continue;
      this.#labels[at] = label;
      isChanged = true;
    }
    this.#stale.clear();
    if (isChanged) this.#labelList = this.#labels.filter((label) => label !== null);
    return this.#labelList;
  }

  #choose(chosen: Chosen): void {
    const before = this.#chosen;
    const isSame = (["flows", "selection", "differing"] as const).every((key) => before[key] === chosen[key]);
    if (isSame) return;
    for (const { flows, selection, differing } of [before, chosen]) {
      for (const { to } of flows) this.#stale.add(to);
      for (const id of differing) this.#stale.add(id);
      if (selection !== null) this.#stale.add(selection);
    }
    this.#chosen = chosen;
  }

  #goTo(day: Day): void {
    if (day === this.#day) return;
    const changed = this.#changedBy(day);
    this.#day = day;
    const dirty = new Set<number>();
    for (const at of changed) {
      const place = this.#order[at];
      if (!place) continue;
      const state = this.#index.placeStateAt(place.id, day);
      const departures = departuresOf(state, this.record.events);
      if (departures.length > 0) this.#departures.set(place.id, departures);
      else this.#departures.delete(place.id);
      const isLeft = state.evacuation.some(isMoving);
      keep(this.#moving, place.id, isLeft);
      keep(this.#settled, place.id, state.evacuation.length > 0 && !isLeft);
      const known = this.#candidates[at] ?? null;
      const candidate = candidateOf(place, state, day, this.layers, known);
      if (place.grounds.length > 0) this.#stale.add(place.id);
      if (candidate === known) continue;
      this.#candidates[at] = candidate;
      dirty.add(at);
      for (const member of this.#membersOf.get(at) ?? []) dirty.add(member);
    }
    this.#direct(day, dirty);
    this.#drawAnew(dirty);
  }

  /** Finds the day's arrows, and which of the places that people leave are told by none: an arrow tells of its place, its areas and what lies in it. */
  #direct(day: Day, dirty: Set<number>): void {
    const flows = flowsOf(this.record, this.#index, day, this.#departures, this.#moving, this.#settled);
    const isSame = flows.length === this.#flows.length && flows.every((flow, at) => sameFlow(flow, this.#flows[at]));
    if (!isSame) this.#flows = flows;
    const areasOf = (id: PlaceId): readonly PlaceId[] => this.record.places.get(id)?.areas ?? [];
    const origins = new Set(this.#flows.map(({ from }) => from));
    const told = new Set([...origins].flatMap((id) => [id, ...areasOf(id)]));
    const before = this.#undirected;
    this.#undirected = new Set(
      [...this.#moving].filter((id) => !told.has(id) && !areasOf(id).some((area) => origins.has(area))),
    );
    for (const id of [...before, ...this.#undirected]) {
      const at = this.#numberOf.get(id);
      if (at !== undefined && before.has(id) !== this.#undirected.has(id)) dirty.add(at);
    }
  }

  /** Numbers of the places that may look otherwise on a day than on the one before. */
  #changedBy(day: Day): Iterable<number> {
    if (this.#day === null) {
      for (const { id } of this.#order) this.#stale.add(id);
      return this.#order.keys();
    }
    const [early, late] = this.#day < day ? [this.#day, day] : [day, this.#day];
    const changes = this.#index.changes(this.#day, day);
    const turned = this.#turning.slice(
      countBefore(this.#groundTurns, early, true),
      countBefore(this.#groundTurns, late, true),
    );
    return new Set([...turned, ...changes.flatMap(({ place }) => this.#numberOf.get(place) ?? [])]);
  }

  #drawAnew(dirty: ReadonlySet<number>): void {
    const difference = { added: new Array<Mark>(), changed: new Array<Mark>(), removed: new Array<PlaceId>() };
    for (const at of dirty) {
      const known = this.#marks[at] ?? null;
      const candidate = this.#candidates[at] ?? null;
      const areas = candidate?.place.areas.flatMap((id) => this.#candidates[this.#numberOf.get(id) ?? -1] ?? []) ?? [];
      const left = candidate && markOf(candidate, areas);
      const mark =
        left && this.#undirected.has(left.place) ? { ...left, appearance: undirected(left.appearance) } : left;
      if (mark === known || (mark && known && sameMark(mark, known))) continue;
      this.#marks[at] = mark;
      this.#stale.add((mark ?? known)?.place ?? "");
      if (mark === null && known) difference.removed.push(known.place);
      else if (mark) (known ? difference.changed : difference.added).push(mark);
    }
    if (difference.added.length + difference.changed.length + difference.removed.length === 0) return;
    const before = this.#markList;
    this.#markList = this.#marks.filter((mark) => mark !== null);
    rememberDifference(before, this.#markList, difference);
  }
}

function keep(places: Set<PlaceId>, place: PlaceId, isOne: boolean): void {
  if (isOne) places.add(place);
  else places.delete(place);
}

function sameFlow(a: Flow, b: Flow | undefined): boolean {
  if (!b) return false;
  const samePair = (one: Flow["people"], other: Flow["people"]): boolean =>
    one === other || (one?.[0] === other?.[0] && one?.[1] === other?.[1]);
  return (
    (["id", "event", "shared", "stage", "certainty"] as const).every((key) => a[key] === b[key]) &&
    samePair(a.origin, b.origin) &&
    samePair(a.destination, b.destination) &&
    samePair(a.people, b.people)
  );
}

const depthOf = ({ kind, areas }: Place): number => (isArea(kind) ? 0 : 10) + areas.length;
