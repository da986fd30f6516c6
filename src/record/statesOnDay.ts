import type { PlaceId, PlaceState } from "./types";

/**
 * A map of the states on a day that holds none of them: each is looked up when it is asked for, so that the map costs nothing to make,
 * however many places there are. What `stateOf` gives must not change; null where nothing holds.
 */
export function statesOnDay(
  places: Iterable<PlaceId>,
  stateOf: (place: PlaceId) => PlaceState | null,
): ReadonlyMap<PlaceId, PlaceState> {
  return new StatesOnDay(places, stateOf);
}

class StatesOnDay implements ReadonlyMap<PlaceId, PlaceState> {
  readonly #places: Iterable<PlaceId>;
  readonly #stateOf: (place: PlaceId) => PlaceState | null;

  constructor(places: Iterable<PlaceId>, stateOf: (place: PlaceId) => PlaceState | null) {
    this.#places = places;
    this.#stateOf = stateOf;
  }

  get size(): number {
    let count = 0;
    for (const place of this.#places) if (this.#stateOf(place)) count += 1;
    return count;
  }
  get(place: PlaceId): PlaceState | undefined {
    return this.#stateOf(place) ?? undefined;
  }
  has(place: PlaceId): boolean {
    return this.#stateOf(place) !== null;
  }
  *entries(): MapIterator<[PlaceId, PlaceState]> {
    for (const place of this.#places) {
      const state = this.#stateOf(place);
      if (state) yield [place, state];
    }
  }
  *keys(): MapIterator<PlaceId> {
    for (const [place] of this.entries()) yield place;
  }
  *values(): MapIterator<PlaceState> {
    for (const [, state] of this.entries()) yield state;
  }
  [Symbol.iterator](): MapIterator<[PlaceId, PlaceState]> {
    return this.entries();
  }
  forEach(
    call: (state: PlaceState, place: PlaceId, states: ReadonlyMap<PlaceId, PlaceState>) => void,
    self?: unknown,
  ): void {
    for (const [place, state] of this) call.call(self, state, place, this);
  }
}
