import type { Day } from "./day";
import type { PlaceId, PlaceState } from "./types";

/** A place whose state differs between two days. */
export interface PlaceChange {
  readonly place: PlaceId;
  readonly before: PlaceState;
  readonly after: PlaceState;
}

/** Answers about days, built once from a record. */
export interface RecordIndex {
  /** The state of every place on which a span holds, certainly or possibly. Cost: spans that hold. */
  stateAt(day: Day): ReadonlyMap<PlaceId, PlaceState>;
  /** The state of one place; all tracks empty where nothing holds. */
  placeStateAt(place: PlaceId, day: Day): PlaceState;
  /** Places whose state on `after` differs from that on `before`. Cost: edges between the two days. */
  changes(before: Day, after: Day): readonly PlaceChange[];
  /** The nearest day after (1) or before (-1) `day` on which a state changes, of one place or of any; null past the last. */
  nextChange(day: Day, direction: 1 | -1, place?: PlaceId): Day | null;
}
