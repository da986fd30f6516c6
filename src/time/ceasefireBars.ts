import { DAY_FRAME, type Day } from "../record/day";
import { spanCertainty } from "../record/spanCertainty";
import type { NationalCeasefire, TruceScope } from "../record/types";

/** A time in which a national ceasefire of one scope held, as drawn: several that overlap are one bar. */
export interface CeasefireBar {
  readonly scope: TruceScope;
  /** Certain from `from` up to, not including, `to`; possible from `possibleFrom` and up to `possibleTo`. */
  readonly possibleFrom: Day;
  readonly from: Day;
  readonly to: Day;
  readonly possibleTo: Day;
}

/** The bars of the axis, longest first, so that a short one lies on top of a long one. */
export function ceasefireBars(ceasefires: readonly NationalCeasefire[]): readonly CeasefireBar[] {
  const bars: CeasefireBar[] = [];
  for (const ceasefire of [...ceasefires].toSorted((a, b) => a.from.earliest - b.from.earliest)) {
    const bar = barOf(ceasefire);
    const at = bars.findIndex((other) => other.scope === bar.scope && other.possibleTo > bar.possibleFrom);
    const other = bars[at];
    if (other === undefined) bars.push(bar);
    else bars[at] = joined(other, bar);
  }
  return bars.toSorted((a, b) => length(b) - length(a));
}

/** The national ceasefire that certainly holds on a day; the one that began last, if several do. */
export function ceasefireOn(ceasefires: readonly NationalCeasefire[], day: Day): NationalCeasefire | null {
  const holding = ceasefires.filter((ceasefire) => spanCertainty(ceasefire, day) === "certain");
  return holding.reduce<NationalCeasefire | null>(
    (last, one) => (last === null || one.from.earliest >= last.from.earliest ? one : last),
    null,
  );
}

function barOf({ scope, from, to }: NationalCeasefire): CeasefireBar {
  const open = DAY_FRAME.latest + 1;
  const certainFrom = from.latest;
  return {
    scope,
    possibleFrom: from.earliest,
    from: certainFrom,
    to: Math.max(certainFrom, to === null ? open : to.earliest),
    possibleTo: to === null ? open : to.latest,
  };
}

function joined(a: CeasefireBar, b: CeasefireBar): CeasefireBar {
  return {
    scope: a.scope,
    possibleFrom: Math.min(a.possibleFrom, b.possibleFrom),
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    possibleTo: Math.max(a.possibleTo, b.possibleTo),
  };
}

function length(bar: CeasefireBar): number {
  return bar.possibleTo - bar.possibleFrom;
}
