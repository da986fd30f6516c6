import type { Feature } from "geojson";
import type { TruceRecord } from "../record/types";
import { isArea } from "../scene/isArea";

/** The outlines of the record's settlements, drawn as quiet ground on all days, whatever happens there. */
export function footprintsOf(record: Pick<TruceRecord, "places">): readonly Feature[] {
  return [...record.places.values()]
    .filter(({ kind, geometry, grounds }) => !isArea(kind) && geometry.type !== "Point" && grounds.length === 0)
    .map(({ id, geometry }) => ({ type: "Feature", id, geometry, properties: { place: id } }));
}
