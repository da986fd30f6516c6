import type { Day } from "../record/day";
import { groundAt } from "../record/groundAt";
import type { RecordIndex } from "../record/recordIndex";
import { TRACKS, type PlaceId, type Track, type TruceRecord } from "../record/types";
import type { Scene } from "./scene";
import { SceneKeeper } from "./SceneKeeper";

const NONE: ReadonlySet<PlaceId> = new Set();
const keepers = new WeakMap<RecordIndex, SceneKeeper>();

/**
 * What is to be seen on a day, with the layers that the reader wants and the place that the reader chose. A selected
 * area that holds no ground on the day keeps its outline of all days, so that the selection never vanishes. The names of
 * `differing` places are marked. Cost: what changed since the day asked for before; marks and names that stay are the same objects.
 */
export function sceneOf(
  record: Pick<TruceRecord, "places" | "events">,
  index: RecordIndex,
  day: Day,
  layers: ReadonlySet<Track>,
  selection: PlaceId | null,
  differing: ReadonlySet<PlaceId> = NONE,
): Scene {
  const keeper = keeperOf(record, index, layers);
  const marks = keeper.marksOn(day);
  const flows = layers.has("evacuation") ? keeper.flowsOn(day) : NO_FLOWS;
  const place = selection === null ? undefined : record.places.get(selection);
  return {
    day,
    marks,
    flows,
    labels: keeper.labelsOn(day, { flows, selection, differing }),
    selected: place ? { place: place.id, geometry: groundAt(place, day) ?? place.geometry } : null,
  };
}

const NO_FLOWS: Scene["flows"] = [];

/** The keeper that went from day to day for an index, as long as record and layers are the same. */
function keeperOf(record: SceneKeeper["record"], index: RecordIndex, layers: ReadonlySet<Track>): SceneKeeper {
  const known = keepers.get(index);
  if (
    known?.record.places === record.places &&
    known.record.events === record.events &&
    TRACKS.every((track) => known.layers.has(track) === layers.has(track))
  )
    return known;
  const keeper = new SceneKeeper(record, index, layers);
  keepers.set(index, keeper);
  return keeper;
}
