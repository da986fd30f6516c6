import { countDays, longestDays, type DayCount } from "./countDays";
import type { Day } from "./day";
import { stretchesOn, type HeldStretch } from "./stretchesOn";
import type { Place, Span } from "./types";

/** A place with what held on it, cut once for all days. */
export interface PlaceStretches {
  readonly place: Place;
  readonly sieges: readonly HeldStretch[];
  readonly truces: readonly HeldStretch[];
}

/** How long things held on any of the places, up to and including a day. */
export interface DurationsOfAll {
  /** Days on which at least one place was besieged, wholly or partially. */
  readonly besieged: DayCount;
  /** Days on which a truce held on at least one. */
  readonly underTruce: DayCount;
  /** How many places had been besieged by the day, and how many agreements had begun; both also where that is only possible. */
  readonly places: number;
  readonly agreements: number;
  /** The longest siege of one place without a break, and the places of which it is; null where none was besieged. */
  readonly longest: { readonly days: DayCount; readonly places: readonly Place[] } | null;
}

/** A place's spans as stretches. */
export function placeStretches(place: Place, spans: readonly Span[]): PlaceStretches {
  return { place, sieges: stretchesOn(spans, "siege"), truces: stretchesOn(spans, "truce") };
}

/** The same as `durationsOf` for all places together: a day counts once, on however many of them something held. */
export function durationsOfAll(all: readonly PlaceStretches[], until: Day): DurationsOfAll {
  const within = { earliest: -Infinity, latest: until };
  const begun = (stretches: readonly HeldStretch[]): readonly HeldStretch[] =>
    stretches.filter(({ from }) => from.earliest <= until);
  const besieged = all.filter(({ sieges }) => begun(sieges).length > 0);
  const longest = besieged.map(({ place, sieges }) => ({ place, days: longestDays(sieges, within) }));
  const most = longest.reduce<DayCount | null>((best, { days }) => (best && !isLonger(days, best) ? best : days), null);
  return {
    besieged: countDays(
      all.flatMap(({ sieges }) => sieges),
      within,
    ),
    underTruce: countDays(
      all.flatMap(({ truces }) => truces),
      within,
    ),
    places: besieged.length,
    agreements: new Set(all.flatMap(({ truces }) => begun(truces).map(({ spans: [first] }) => first.key))).size,
    longest: most && {
      days: most,
      places: longest
        .filter(({ days }) => days.least === most.least && days.most === most.most)
        .map(({ place }) => place),
    },
  };
}

function isLonger(one: DayCount, other: DayCount): boolean {
  return one.least > other.least || (one.least === other.least && one.most > other.most);
}
