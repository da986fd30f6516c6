import type { PartyId, PlaceId } from "../record/types";
import { isEnd, type Effect } from "./effect";
import type { Fault } from "./fault";
import type { PartyDraft } from "./readParties";
import type { FoldPlace } from "./foldRecord";

/** Powers and bodies that vouch for a truce with a besieger. */
const GUARANTORS: readonly PartyId[] = ["russia", "iran", "united-nations"];

/**
 * Truces that are none: nobody who besieges the place is among the parties (SPEC.md, T1). A besieger counts at any time,
 * also one that besieges through an area. What an account calls a truce is its own affair (L2), and whom it calls a besieger too.
 */
export function checkTruces(
  allEffects: readonly Effect[],
  places: readonly FoldPlace[],
  parties: ReadonlyMap<PartyId, Pick<PartyDraft, "standsWith">>,
): readonly Fault[] {
  const effects = allEffects.filter(({ according }) => according === null);
  const besiegers = besiegersOf(effects, places);
  const anyBesieger = new Set([...besiegers.values()].flatMap((ids) => [...ids]));
  const faults: Fault[] = [];
  for (const { track, becomes, place, parties: among, where, event } of effects) {
    if (track !== "truce" || isEnd(becomes)) continue;
    const ofPlace = besiegers.get(place) ?? anyBesieger;
    const sides = new Set(among.flatMap((id) => sideOf(id, parties)));
    if ([...sides].some((id) => ofPlace.has(id) || GUARANTORS.includes(id))) continue;
    faults.push({
      ...where,
      message: `The truce of "${event}" on ${place} names no besieger: ${among.join(", ") || "nobody"}.`,
      remedy: 'Name the besieger in "with". A pact among the besieged is an event without effects.',
    });
  }
  return faults;
}

function besiegersOf(
  effects: readonly Effect[],
  places: readonly FoldPlace[],
): ReadonlyMap<PlaceId, ReadonlySet<PartyId>> {
  const membersOf = new Map<PlaceId, PlaceId[]>();
  for (const { id, areas } of places)
    for (const area of areas) membersOf.set(area.id, [...(membersOf.get(area.id) ?? []), id]);
  const besiegers = new Map<PlaceId, Set<PartyId>>();
  for (const { track, becomes, place, members, parties } of effects) {
    if (track !== "siege" || isEnd(becomes)) continue;
    for (const reached of [place, ...(members ? (membersOf.get(place) ?? []) : [])]) {
      const known = besiegers.get(reached) ?? new Set();
      for (const party of parties) known.add(party);
      besiegers.set(reached, known);
    }
  }
  return besiegers;
}

/** A party and those with whom it stands, up to the last. */
function sideOf(id: PartyId, parties: ReadonlyMap<PartyId, Pick<PartyDraft, "standsWith">>): readonly PartyId[] {
  const side = new Set<PartyId>();
  for (let at: PartyId | null | undefined = id; at && !side.has(at); at = parties.get(at)?.standsWith) side.add(at);
  return [...side];
}
