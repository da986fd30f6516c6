import type { Certainty, SiegeStatus } from "../record/types";

/** How a ring is stroked: width and, where broken, lengths of stroke and gap in turn, in pixels. A stroke of 0 is a round dot. */
export interface RingStyle {
  readonly width: number;
  readonly dash: readonly number[] | null;
}

const RINGS: Readonly<Record<SiegeStatus, Readonly<Record<Certainty, RingStyle>>>> = {
  besieged: {
    certain: { width: 2.1, dash: null },
    possible: { width: 2.2, dash: [0, 4.2] },
  },
  "partially-besieged": {
    certain: { width: 1.8, dash: [8, 5] },
    possible: { width: 2.2, dash: [0, 4.2, 0, 4.2, 0, 10] },
  },
};

/** The ring of a siege: closed, or with openings where it is partial; dotted where the status is possible, not certain. */
export function siegeRing(status: SiegeStatus, certainty: Certainty): RingStyle {
  return RINGS[status][certainty];
}

/** The ring of a truce where no siege holds, of an emptied place, and of a town drawn over its area. Pixels. */
export const TRUCE_RING: RingStyle = { width: 1.1, dash: null };
export const EVACUATION_RING: RingStyle = { width: 1.1, dash: null };
export const FOOTPRINT_RING: RingStyle & { readonly opacity: number } = { width: 0.8, dash: null, opacity: 0.65 };

/** How strongly the ring of an emptied place is drawn, 0 to 1: fainter where it is possible, not certain. */
export const EVACUATION_RING_OPACITY: Readonly<Record<Certainty, number>> = { certain: 0.9, possible: 0.5 };

/** The toothed ring: its line, and teeth that point inward. A possible one leaves out every second tooth. Pixels. */
export const TOOTHED_RING = { width: 1.3, base: 5.5, height: 4.6, step: 9 } as const;

/**
 * The selection: a line outside of the outline, never a change of colour. It stays `clear` of the edge, so that a toothed or an open
 * ring is seen; `casing`: a light line beyond it, against dark ground. Pixels.
 */
export const SELECTION_RING = { clear: 2.9, width: 2.6, casing: 1.7 } as const;

/** A shape whose longer side is shorter than `below` pixels is drawn as a disc of this radius. */
export const DISC = { below: 13, radius: 6.2 } as const;

/** An emptied place bears an exit mark from this many pixels of its longer side. */
export const EXIT_MARK_FROM = 18;
/** From this many pixels the mark sits higher and the name goes below it. */
export const EXIT_MARK_HIGH_FROM = 44;

/** Teeth along a closed line of points (y down, pixels): triangles, inward whichever way the line runs. */
export function teethAlong(
  ring: readonly (readonly [number, number])[],
  certainty: Certainty,
  scale = 1,
): (readonly [number, number])[][] {
  const sides = ring.flatMap((from, at) => {
    const to = ring[(at + 1) % ring.length];
    return to ? [{ from, to }] : [];
  });
  const turn = sides.reduce((sum, { from, to }) => sum + from[0] * to[1] - to[0] * from[1], 0) > 0 ? 1 : -1;
  const wanted = TOOTHED_RING.step * scale * (certainty === "possible" ? 2 : 1);
  const half = (TOOTHED_RING.base * scale) / 2;
  const height = TOOTHED_RING.height * scale;
  const lengths = sides.map(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]));
  const around = lengths.reduce((sum, length) => sum + length, 0);
  const evenly = (length: number): number => length / Math.max(1, Math.round(length / wanted));
  // Long sides are divided each for itself, so that no tooth straddles a corner; along short ones the teeth run on.
  const straight = lengths.every((length) => length > 2 * wanted);
  const teeth: (readonly [number, number])[][] = [];
  let next = evenly(around) / 2;
  for (const [at, { from, to }] of sides.entries()) {
    const side = lengths[at] ?? 0;
    if (side === 0) continue;
    const step = evenly(straight ? side : around);
    if (straight) next = step / 2;
    const along = [(to[0] - from[0]) / side, (to[1] - from[1]) / side] as const;
    const inward = [-along[1] * turn, along[0] * turn] as const;
    for (; next < side; next += step) {
      const foot = [from[0] + along[0] * next, from[1] + along[1] * next] as const;
      teeth.push([
        [foot[0] - along[0] * half, foot[1] - along[1] * half],
        [foot[0] + along[0] * half, foot[1] + along[1] * half],
        [foot[0] + inward[0] * height, foot[1] + inward[1] * height],
      ]);
    }
    next -= side;
  }
  return teeth;
}
