import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, Track, TruceRecord } from "../record/types";
import { flowsOf } from "./flowsOf";
import { labelsOf } from "./labelsOf";
import { marksOf } from "./marksOf";
import type { Scene } from "./scene";

const NONE: ReadonlySet<PlaceId> = new Set();

/**
 * What is to be seen on a day, with the layers that the reader wants and the place that the reader chose. A selected
 * area that holds no ground on the day keeps its outline of all days, so that the selection never vanishes. The names of
 * `differing` places are marked.
 */
export function sceneOf(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
  layers: ReadonlySet<Track>,
  selection: PlaceId | null,
  differing: ReadonlySet<PlaceId> = NONE,
): Scene {
  const marks = marksOf(record, index, day, layers);
  const flows = flowsOf(record, index, day, layers);
  const place = selection === null ? undefined : record.places.get(selection);
  return {
    day,
    marks,
    flows,
    labels: labelsOf(record, day, marks, flows, selection, differing),
    selected: place ? { place: place.id, geometry: groundAt(place, day) ?? place.geometry } : null,
  };
}
