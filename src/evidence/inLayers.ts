import { TRACKS, type PlaceState, type Track } from "../record/types";

/** What of a state the reader wants to see; the state itself where that is all. */
export function inLayers(state: PlaceState, layers: ReadonlySet<Track>): PlaceState {
  if (TRACKS.every((track) => layers.has(track))) return state;
  const of = <Kind extends Track>(track: Kind): PlaceState[Kind] => (layers.has(track) ? state[track] : []);
  return { siege: of("siege"), truce: of("truce"), evacuation: of("evacuation") };
}
