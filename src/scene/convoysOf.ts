import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { EventBrief, Place, TruceRecord } from "../record/types";

/** An evacuation of which it is said where people were taken. */
export interface Convoy {
  readonly event: EventBrief;
  /** The places that people leave by it. */
  readonly origins: readonly Place[];
  /** The first and the last day on which it may have run. */
  readonly first: Day;
  readonly last: Day;
}

const known = new WeakMap<RecordIndex, readonly Convoy[]>();
const NONE: readonly Convoy[] = [];

/**
 * The convoys of a record, whatever status their places have meanwhile: the last one leaves a place that counts as evacuated on that very
 * day. An account that is told alone says nothing of convoys. Worked out once for each index.
 */
export function convoysOf(record: Pick<TruceRecord, "places" | "events">, index: RecordIndex): readonly Convoy[] {
  if (index.account !== null) return NONE;
  const found = known.get(index);
  if (found) return found;
  const touched = new Map<string, Place[]>();
  for (const place of record.places.values()) {
    const spans = index.spansOf(place.id).filter(({ track, through }) => track === "evacuation" && through === null);
    for (const id of new Set(spans.flatMap(({ began, altered, ended }) => [...began, ...altered, ...ended])))
      touched.set(id, [...(touched.get(id) ?? []), place]);
  }
  const convoys = [...record.events.values()]
    .filter(({ kind, destinations }) => kind === "evacuation" && destinations.length > 0)
    .map((event): Convoy => {
      const { start, end } = event.date;
      const named = event.places.flatMap((id) => record.places.get(id) ?? []);
      const origins = withoutAreas(touched.get(event.id) ?? named, named);
      return { event, origins, first: start.earliest, last: (end ?? start).latest };
    });
  known.set(index, convoys);
  return convoys;
}

/** An area stands aside for those of its places that are named with it: people leave from these. */
function withoutAreas(origins: readonly Place[], named: readonly Place[]): readonly Place[] {
  const within = (area: Place): readonly Place[] => named.filter(({ areas }) => areas.includes(area.id));
  return [
    ...new Set(
      origins.flatMap((place) => {
        const members = within(place);
        return members.length > 0 ? members : [place];
      }),
    ),
  ];
}
