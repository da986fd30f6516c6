import type { Day } from "./day";
import type { Readings } from "./readingsOf";
import type { Account, EventId, HeldSpan, PlaceId, PlaceState, Status } from "./types";

/** What one reading says. */
export interface Saying {
  /** Null: our reading. */
  readonly account: Account | null;
  readonly held: HeldSpan;
}

/** Something on which readings differ: the siege of a place, or one agreement there. */
export interface Difference {
  readonly place: PlaceId;
  readonly track: "siege" | "truce";
  /** The agreement's event; null for a siege. */
  readonly agreement: EventId | null;
  /** What each reading says that says anything, ours first. */
  readonly said: readonly Saying[];
}

/** What is most of a siege first. */
const MOST_FIRST: readonly Status[] = ["besieged", "partially-besieged", "denied"];

/** What the readings say of a place on a day where two say something and not the same (SPEC.md, L6); empty where they agree. */
export function differencesAt(readings: Readings, place: PlaceId, day: Day): readonly Difference[] {
  const states = [...readings].map(([account, index]) => ({ account, state: index.placeStateAt(place, day) }));
  if (states.filter(({ state }) => state.siege.length + state.truce.length > 0).length < 2) return [];
  const agreements = new Set(states.flatMap(({ state }) => state.truce.map(({ span }) => span.key)));
  const about = (
    track: Difference["track"],
    agreement: EventId | null,
    heldIn: (state: PlaceState) => HeldSpan | undefined,
  ): readonly Difference[] => {
    const said = states.flatMap(({ account, state }): Saying[] => {
      const held = heldIn(state);
      return held ? [{ account, held }] : [];
    });
    return new Set(said.map(({ held }) => held.span.status)).size > 1 ? [{ place, track, agreement, said }] : [];
  };
  return [
    ...about("siege", null, mostOfSiege),
    ...[...agreements].flatMap((agreement) =>
      about("truce", agreement, ({ truce }) => truce.find(({ span }) => span.key === agreement)),
    ),
  ];
}

/** The same for every place of which any reading says something, in the order of their ids. */
export function differencesOn(readings: Readings, day: Day): readonly Difference[] {
  const places = new Set([...readings.values()].flatMap((index) => [...index.stateAt(day).keys()]));
  return [...places].toSorted((a, b) => (a < b ? -1 : 1)).flatMap((place) => differencesAt(readings, place, day));
}

function mostOfSiege({ siege }: PlaceState): HeldSpan | undefined {
  const rank = ({ span, certainty }: HeldSpan): number =>
    MOST_FIRST.indexOf(span.status) + (certainty === "certain" ? 0 : 0.5);
  return siege.toSorted((a, b) => rank(a) - rank(b))[0];
}
