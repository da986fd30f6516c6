import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { RecordIndex } from "../record/recordIndex";
import type { Place, PlaceId, PlaceKind, Track, TruceRecord } from "../record/types";
import { appearanceOf, isBare, type Appearance } from "../symbology/appearance";
import { groundHolds } from "./groundHolds";
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

/**
 * The marks of a day, areas before the places that lie in them. What an area already shows of a place is not drawn
 * twice: a town keeps a footprint, a smaller area within it nothing. An area speaks for a place only on days on which
 * its ground holds the place's point.
 */
export function marksOf(
  record: Pick<TruceRecord, "places">,
  index: RecordIndex,
  day: Day,
  layers: ReadonlySet<Track>,
): readonly Mark[] {
  const candidates = new Map<PlaceId, Candidate>();
  for (const [id, state] of index.stateAt(day)) {
    const place = record.places.get(id);
    const geometry = place && groundAt(place, day);
    if (!place || !geometry) continue;
    const appearance = appearanceOf(state, layers);
    if (!isBare(appearance)) candidates.set(id, { place, geometry, appearance });
  }
  const marks: { readonly mark: Mark; readonly depth: number }[] = [];
  for (const candidate of candidates.values()) {
    const areas = candidate.place.areas
      .map((id) => candidates.get(id))
      .filter((area) => area !== undefined)
      .filter(({ geometry }) => groundHolds(geometry, candidate.place.point));
    const mark = markWithin(candidate, areas);
    if (mark) marks.push({ mark, depth: (isArea(candidate.place.kind) ? 0 : 10) + candidate.place.areas.length });
  }
  return marks.toSorted((a, b) => a.depth - b.depth || (a.mark.place < b.mark.place ? -1 : 1)).map(({ mark }) => mark);
}
