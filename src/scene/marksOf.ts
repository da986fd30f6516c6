import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { RecordIndex } from "../record/recordIndex";
import type { Place, PlaceId, PlaceKind, PlaceState, Track, TruceRecord } from "../record/types";
import { appearanceOf, isBare, type Appearance } from "../symbology/appearance";
import { groundHolds } from "./groundHolds";
import { sameGeometry } from "./sameGeometry";
import type { Mark, MarkGeometry } from "./scene";

/** A place that has something to show, before it is held against the areas it lies in. */
interface Candidate {
  readonly place: Place;
  readonly geometry: MarkGeometry;
  readonly appearance: Appearance;
}

/** Whether a place is an area that holds others, rather than a settlement. */
export function isArea(kind: PlaceKind): boolean {
  return kind === "area" || kind === "valley";
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

/** A candidate as it was made, and from what: as long as that is the same, so is the candidate. */
interface KnownCandidate {
  readonly layers: ReadonlySet<Track>;
  readonly candidate: Candidate;
}
/** A place's state is one and the same object on all days of a run (`RecordIndex.stateAt`). */
const knownCandidates = new WeakMap<PlaceState, KnownCandidate>();

function candidateOf(place: Place, state: PlaceState, day: Day, layers: ReadonlySet<Track>): Candidate | null {
  const known = knownCandidates.get(state);
  const isKnown = known?.layers === layers && known.candidate.place === place;
  if (isKnown && place.grounds.length === 0) return known.candidate;
  const geometry = groundAt(place, day);
  if (!geometry) return null;
  if (isKnown && sameGeometry(known.candidate.geometry, geometry)) return known.candidate;
  const candidate = { place, geometry, appearance: appearanceOf(state, layers) };
  knownCandidates.set(state, { layers, candidate });
  return candidate;
}

/** A mark as it was made, and from what areas around it. */
interface KnownMark {
  readonly areas: readonly Candidate[];
  readonly mark: Mark | null;
}
const knownMarks = new WeakMap<Candidate, KnownMark>();

function markOf(candidate: Candidate, areas: readonly Candidate[]): Mark | null {
  const known = knownMarks.get(candidate);
  if (known?.areas.length === areas.length && known.areas.every((area, at) => area === areas[at])) return known.mark;
  const around = areas.filter(({ geometry }) => groundHolds(geometry, candidate.place.point));
  const mark = markWithin(candidate, around);
  knownMarks.set(candidate, { areas, mark });
  return mark;
}

const orders = new WeakMap<ReadonlyMap<PlaceId, Place>, readonly Place[]>();

/** All places in the order in which they are drawn: areas before what lies in them. */
function inOrder(places: ReadonlyMap<PlaceId, Place>): readonly Place[] {
  const depthOf = ({ kind, areas }: Place): number => (isArea(kind) ? 0 : 10) + areas.length;
  const known = orders.get(places);
  if (known) return known;
  const order = [...places.values()].toSorted((a, b) => depthOf(a) - depthOf(b) || (a.id < b.id ? -1 : 1));
  orders.set(places, order);
  return order;
}

/**
 * The marks of a day, areas before the places that lie in them. What an area already shows of a place is not drawn
 * twice: a town keeps a footprint, a smaller area within it nothing. An area speaks for a place only on days on which
 * its ground holds the place's point. A place on which nothing changed, nor on the areas around it, has the same mark
 * as on the day before, not one like it.
 */
export function marksOf(
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  day: Day,
  layers: ReadonlySet<Track>,
): readonly Mark[] {
  const states = index.stateAt(day);
  const candidates = new Map<PlaceId, Candidate>();
  const marks: Mark[] = [];
  for (const place of inOrder(record.places)) {
    const state = states.get(place.id);
    const candidate = state && candidateOf(place, state, day, layers);
    if (!candidate || isBare(candidate.appearance)) continue;
    candidates.set(place.id, candidate);
    const areas = place.areas.map((id) => candidates.get(id)).filter((area) => area !== undefined);
    const mark = markOf(candidate, areas);
    if (mark) marks.push(mark);
  }
  return marks;
}
