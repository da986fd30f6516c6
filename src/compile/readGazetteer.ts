import { distance } from "@turf/turf";
import type { Checked, Fault } from "./fault";
import { readRows } from "./readRows";
import type { ReadPlaces } from "./readPlaces";
import type { Texts } from "./readEntries";
import { gazetteerSchema } from "./tableSchemas";
import { unknownId } from "./unknownId";

export const GAZETTEER_FILE = "gazetteer.csv";

/** A point may be further from the gazetteer's than its `precision` by rounding only. */
const ROUNDING = 1.02;

/** Reads where a gazetteer has the places, and checks that no point of ours is further away than it may be. */
export function readGazetteer(texts: Texts, { places, ids }: ReadPlaces): Checked<null> {
  const rows = readRows(texts, GAZETTEER_FILE, gazetteerSchema);
  const faults: Fault[] = [...rows.faults];
  for (const { value, whereOf } of rows.value) {
    faults.push(...unknownId("place", value.place, ids, whereOf()));
    const place = places.get(value.place);
    if (!place) continue;
    const metres = Math.round(distance([...place.point], [value.longitude, value.latitude]) * 1000);
    const far = `The point of ${place.id} lies ${metres} m from that of the gazetteer, "${value.name}" at [${value.longitude}, ${value.latitude}]`;
    if (metres > value.metres)
      faults.push({
        ...place.whereOf(["properties", "point"]),
        message: `${far}, and may lie ${value.metres} m away.`,
        remedy: `Mend it; or say in the place's note why it differs, and how far it may in data/${GAZETTEER_FILE}.`,
      });
    else if (place.precision !== null && metres > place.precision * ROUNDING)
      faults.push({
        ...place.whereOf(["properties", "precision"]),
        message: `${far}, which is more than its precision, ${place.precision} m.`,
        remedy: "Mend the point, or write a precision that is so.",
      });
  }
  return { value: null, faults };
}
