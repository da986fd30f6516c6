/** What of the overview a pointer takes hold of. */
export type StripGrip = "from" | "to" | "window" | "outside";

/** How far a handle reaches inwards, at most and as a part of a narrow window, so that the window itself can be gripped. */
const INWARDS = 10;
const INWARDS_PART = 0.25;

/**
 * What stands at a distance from the beginning of the overview, in pixels in the direction of time, where the window runs `from`
 * to `to` and each handle reaches `reach` outwards.
 */
export function stripGrip(at: number, from: number, to: number, reach: number): StripGrip {
  const inwards = Math.min(INWARDS, (to - from) * INWARDS_PART);
  if (at >= from - reach && at < from + inwards) return "from";
  if (at > to - inwards && at <= to + reach) return "to";
  return at >= from && at <= to ? "window" : "outside";
}
