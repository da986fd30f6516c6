import type { Day } from "../record/day";
import type { PlaceId, PlaceState, TruceRecord } from "../record/types";
import { appearanceOf, undirected, type Appearance } from "../symbology/appearance";
import { isMoving } from "./departuresOf";

/**
 * Whether people leave, or are held up, on a day, and no event that has begun by then says where to: an arrow stands for the rest. For lists
 * and sheets, which draw no map; it says of every place what the map's scene does.
 */
export function isUndirected({ evacuation }: PlaceState, day: Day, events: TruceRecord["events"]): boolean {
  const moving = evacuation.filter(isMoving);
  return (
    moving.length > 0 &&
    moving.every(({ span: { began, altered } }) => {
      const since = altered.filter((id) => (events.get(id)?.date.start.earliest ?? Infinity) <= day);
      return [...began, ...since].every((id) => (events.get(id)?.destinations.length ?? 0) === 0);
    })
  );
}

/** The places of which that is so. */
export function undirectedOn(
  states: ReadonlyMap<PlaceId, PlaceState>,
  day: Day,
  events: TruceRecord["events"],
): readonly PlaceId[] {
  return [...states].flatMap(([id, state]) => (isUndirected(state, day, events) ? [id] : []));
}

/** What a state looks like beside words about its place: as on the map of the day. */
export function lookOn(state: PlaceState, isWithoutArrow: boolean): Appearance {
  const look = appearanceOf(state);
  return isWithoutArrow ? undirected(look) : look;
}
