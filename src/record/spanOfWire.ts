import { dateOfWire } from "./dateOfWire";
import type { EventId, PartyId, PlaceId, Span } from "./types";
import type { WireSpan, WireStates } from "./wire";

/** What the references of a states file lead to, by position. */
export interface WireLists {
  readonly places: readonly PlaceId[];
  readonly parties: readonly PartyId[];
  readonly events: readonly EventId[];
  readonly held: WireStates["held"];
}

const NOTHING_HELD: WireStates["held"][number] = { track: "evacuation", status: "returned", scope: null };

/** The span of a place that nine fields stand for. Its references have been checked. */
export function spanOfWire(
  [held, agreement, parties, from, to, began, altered, ended, through]: WireSpan,
  place: PlaceId,
  lists: WireLists,
): Span {
  const { track, status, scope } = lists.held[held] ?? NOTHING_HELD;
  const eventOf = (at: number): EventId => lists.events[at] ?? "";
  const ids = parties.map((at) => lists.parties[at] ?? "");
  return {
    place,
    track,
    status,
    scope,
    key: agreement === null ? (track === "siege" ? (ids[0] ?? "") : track) : eventOf(agreement),
    parties: ids,
    from: dateOfWire(from),
    to: to === null ? null : dateOfWire(to),
    began: began.map(eventOf),
    altered: altered.map(eventOf),
    ended: ended.map(eventOf),
    through: through === null ? null : (lists.places[through] ?? null),
  };
}
