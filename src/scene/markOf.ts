import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { Place, PlaceState, Track } from "../record/types";
import { appearanceOf, isBare, type Appearance } from "../symbology/appearance";
import { groundHolds } from "./groundHolds";
import { isArea } from "./isArea";
import { sameGeometry } from "./sameGeometry";
import type { Mark, MarkGeometry } from "./scene";

/** A place that has something to show, before it is held against the areas it lies in. */
export interface Candidate {
  readonly place: Place;
  readonly geometry: MarkGeometry;
  readonly appearance: Appearance;
}

/** What a place shows on a day; null where nothing does. `known`: what it showed before, which is given back where it still does. */
export function candidateOf(
  place: Place,
  state: PlaceState,
  day: Day,
  layers: ReadonlySet<Track>,
  known: Candidate | null,
): Candidate | null {
  const geometry = groundAt(place, day);
  if (!geometry) return null;
  const appearance = appearanceOf(state, layers);
  if (isBare(appearance)) return null;
  const isSame = known && sameGeometry(known.geometry, geometry) && same(known.appearance, appearance);
  return isSame ? known : { place, geometry, appearance };
}

/**
 * What is left to draw of a place once the areas around it, smallest first, have drawn what they share with it; null where nothing is left.
 * A town keeps a footprint, a smaller area within another nothing. An area speaks for a place only on days on which its ground holds
 * the place's point.
 */
export function markOf(candidate: Candidate, areas: readonly Candidate[]): Mark | null {
  return markWithin(
    candidate,
    areas.filter(({ geometry }) => groundHolds(geometry, candidate.place.point)),
  );
}

/** What the smallest area around the place shows on one channel; null where no area around it shows anything there. */
function around<Shown>(areas: readonly Candidate[], channel: (appearance: Appearance) => Shown | null): Shown | null {
  for (const { appearance } of areas) {
    const shown = channel(appearance);
    if (shown !== null) return shown;
  }
  return null;
}

const same = (a: unknown, b: unknown): boolean => a !== null && JSON.stringify(a) === JSON.stringify(b);

/** What is left to draw of a place once its areas have drawn what they share with it; null where nothing is left. */
function markWithin({ place, geometry, appearance }: Candidate, areas: readonly Candidate[]): Mark | null {
  const sameSiege = same(
    appearance.siege,
    around(areas, (shown) => shown.siege),
  );
  const footprint = sameSiege && !isArea(place.kind);
  const drawn: Appearance = {
    siege: sameSiege && !footprint ? null : appearance.siege,
    encircled: same(
      appearance.encircled,
      around(areas, (shown) => shown.encircled),
    )
      ? null
      : appearance.encircled,
    truce: same(
      appearance.truce,
      around(areas, (shown) => shown.truce),
    )
      ? null
      : appearance.truce,
    evacuation: same(
      appearance.evacuation,
      around(areas, (shown) => shown.evacuation),
    )
      ? null
      : appearance.evacuation,
  };
  return isBare(drawn) ? null : { place: place.id, geometry, appearance: drawn, footprint };
}
