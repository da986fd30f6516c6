import { countDays, longestDays, type DayCount } from "./countDays";
import type { Day, DayRange } from "./day";
import { stretchesOn, type HeldStretch } from "./stretchesOn";
import type { EdtfDate, Place, TruceScope } from "./types";

/** How long one agreement held on a place, up to a day. */
export interface TruceDuration {
  readonly from: EdtfDate;
  readonly scope: TruceScope | null;
  readonly days: DayCount;
  /** Whether it is certain, on the day asked for, that it no longer holds. */
  readonly isOver: boolean;
  /** Whether it was disputed at any time up to the day. */
  readonly wasDisputed: boolean;
}

/** How long things held on a place, up to and including a day. */
export interface Durations {
  /** Days besieged, wholly or partially, and the longest time so without a break. */
  readonly besieged: DayCount;
  readonly longestSiege: DayCount;
  /** Days under any truce. */
  readonly underTruce: DayCount;
  /** Every agreement that had begun, or may have, by its beginning. */
  readonly truces: readonly TruceDuration[];
}

/** Days besieged so far, the longest siege and how long each truce held, with ranges where dates are uncertain. */
export function durationsOf({ spans }: Pick<Place, "spans">, until: Day): Durations {
  const within = upTo(until);
  const sieges = stretchesOn(spans, "siege");
  const truces = stretchesOn(spans, "truce");
  return {
    besieged: countDays(sieges, within),
    longestSiege: longestDays(sieges, within),
    underTruce: countDays(truces, within),
    truces: truces.filter(({ from }) => from.earliest <= until).map((stretch) => truceDuration(stretch, within)),
  };
}

function truceDuration(stretch: HeldStretch, within: DayRange): TruceDuration {
  const [first] = stretch.spans;
  return {
    from: first.from,
    scope: first.scope,
    days: countDays([stretch], within),
    isOver: stretch.to !== null && stretch.to.latest <= within.latest,
    wasDisputed: stretch.spans.some(({ status, from }) => status === "disputed" && from.earliest <= within.latest),
  };
}

const upTo = (until: Day): DayRange => ({ earliest: -Infinity, latest: until });
