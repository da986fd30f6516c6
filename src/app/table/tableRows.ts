import { populationOf, type PopulationChoice } from "../../evidence/populationOf";
import type { Day } from "../../record/day";
import { GRADES, type Evidence, type Grade } from "../../record/evidence";
import type { RecordIndex } from "../../record/recordIndex";
import { TRACKS, type Place, type PlaceState, type TruceRecord } from "../../record/types";
import { isUndirected } from "../../scene/undirectedOn";

/** A place on a day: what holds, how many people were counted, and on how much it rests. */
export interface TableRow {
  readonly place: Place;
  readonly state: PlaceState;
  /** People leave it, and no arrow of the day tells where to. */
  readonly isWithoutArrow: boolean;
  /** Null where nobody counted, and while the evidence is not there. */
  readonly people: PopulationChoice | null;
  /** What stands behind all that holds; null where nothing does, and while the evidence is not there. */
  readonly support: TableSupport | null;
}

/** How many sources the events behind a state cite, and how those that began it are graded, contested first. */
export interface TableSupport {
  readonly sources: number;
  readonly grades: readonly Grade[];
}

/** A row for every place of the record. Without evidence the rows are whole but for people and sources. */
export function tableRows(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
  evidence: Evidence | null,
): readonly TableRow[] {
  return [...record.places.values()].map((place) => {
    const state = index.placeStateAt(place.id, day);
    return {
      place,
      state,
      isWithoutArrow: isUndirected(state, day, record.events),
      people: evidence && populationOf(evidence.population, place.id, day),
      support: evidence && supportOf(state, evidence),
    };
  });
}

function supportOf(state: PlaceState, evidence: Evidence): TableSupport | null {
  const spans = TRACKS.flatMap((track) => state[track].map(({ span }) => span));
  if (spans.length === 0) return null;
  const detail = (id: string) => evidence.events.get(id) ?? [];
  const began = spans.flatMap((span) => span.began.flatMap(detail));
  const altered = spans.flatMap((span) => span.altered.flatMap(detail));
  const found = new Set(began.map(({ grade }) => grade));
  return {
    sources: new Set([...began, ...altered].flatMap(({ sources }) => sources)).size,
    grades: GRADES.filter((grade) => found.has(grade)),
  };
}
