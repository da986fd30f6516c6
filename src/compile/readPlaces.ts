import type { Polygon } from "geojson";
import type { EdtfDate, Place, PlaceId, Text } from "../record/types";
import type { Checked, Fault, Where } from "./fault";
import { groupBy } from "./groupBy";
import { geometryFaults, positionFindings } from "./geometryFaults";
import { parseEdtfDate } from "./parseEdtf";
import { duplicateId, readEntries, type Entry, type Texts } from "./readEntries";
import {
  firstPeriodSchema,
  periodSchema,
  placeSchema,
  type FirstPeriodFeature,
  type PeriodFeature,
  type PlaceFeature,
} from "./schemas";

export const PLACES_FILE = "places.geojson";

type Feature = PlaceFeature | FirstPeriodFeature | PeriodFeature;

/** An outline that an area had from a date up to, not including, another; as drawn by the editor, not smoothed. */
export interface DraftGround {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
  readonly part: string | null;
  readonly outline: Polygon;
  readonly whereOf: Entry<Feature>["whereOf"];
}

/** A place as the editor wrote it, before anything is folded onto it. */
export interface PlaceDraft extends Omit<Place, "geometry" | "grounds" | "spans"> {
  /** The outline or point; of an area with grounds, that of its first. */
  readonly drawn: PlaceFeature["geometry"];
  readonly grounds: readonly DraftGround[];
  /** What is to be said of the place and of how it is drawn. */
  readonly note: Text | null;
  readonly whereOf: Entry<Feature>["whereOf"];
}

/** What stands in `places.geojson`. */
export interface ReadPlaces {
  readonly places: ReadonlyMap<PlaceId, PlaceDraft>;
  /** Those whose geometry has faults of its own: where they lie cannot be judged. */
  readonly misdrawn: ReadonlySet<PlaceId>;
  /** All ids in the file, also of places with faults; null where the file could not be read. */
  readonly ids: ReadonlySet<PlaceId> | null;
}

/** Reads places, their outlines and the periods of their grounds, and checks every geometry and date. */
export function readPlaces(texts: Texts): Checked<ReadPlaces> {
  const read = readEntries<Feature>(texts, {
    file: PLACES_FILE,
    schema: schemaFor,
    listPath: ["features"],
    idPath: ["properties", "id"],
    repeatedIds: true,
  });
  const faults: Fault[] = [...read.faults];
  const places = new Map<PlaceId, PlaceDraft>();
  const misdrawn = new Set<PlaceId>();
  for (const [id, features] of groupBy(read.value.entries, ({ value }) => value.properties.id)) {
    const drawing = features.flatMap(({ value, whereOf }) => geometryFaults(id, value.geometry, whereOf));
    faults.push(...drawing);
    if (drawing.length > 0) misdrawn.add(id);
    const [first] = features;
    const { properties, geometry } = first.value;
    if (!("name" in properties)) {
      const message = `The place "${id}" has no name.`;
      const remedy = "The first feature of a place carries all of its properties, the others only its period.";
      if (isFirst(first, read.value.ids.get(id))) faults.push({ ...first.whereOf(["properties"]), message, remedy });
      continue;
    }
    for (const other of features.slice(1))
      if ("name" in other.value.properties)
        faults.push(duplicateId(id, other.whereOf(["properties", "id"]), first.whereOf(["properties", "id"])));
    const grounds = readGrounds(features);
    faults.push(...grounds.faults);
    for (const finding of positionFindings(id, properties.point))
      faults.push({ ...first.whereOf(["properties", "point"]), ...finding });
    const { name, aliases, kind, governorate, group, areas, point, precision, note = null } = properties;
    places.set(id, {
      id,
      name,
      aliases,
      kind,
      governorate,
      group,
      areas,
      precision,
      note,
      point: [point[0] ?? NaN, point[1] ?? NaN],
      drawn: geometry,
      grounds: grounds.value,
      whereOf: first.whereOf,
    });
  }
  return { value: { places, misdrawn, ids: read.value.complete ? new Set(read.value.ids.keys()) : null }, faults };
}

function schemaFor(raw: unknown): typeof placeSchema | typeof firstPeriodSchema | typeof periodSchema {
  const properties: unknown = typeof raw === "object" && raw !== null && "properties" in raw ? raw.properties : null;
  if (typeof properties !== "object" || properties === null) return placeSchema;
  const hasPeriod = "from" in properties || "to" in properties || "part" in properties;
  if (!hasPeriod) return placeSchema;
  return "name" in properties || "group" in properties ? firstPeriodSchema : periodSchema;
}

/** Whether the entry is the first of its id in the file: where not, the first had faults of its own and is not judged again. */
function isFirst({ whereOf }: Entry<Feature>, first: (() => Where) | undefined): boolean {
  return first?.().line === whereOf(["properties", "id"]).line;
}

function readGrounds(features: readonly Entry<Feature>[]): Checked<readonly DraftGround[]> {
  const faults: Fault[] = [];
  const grounds: DraftGround[] = [];
  for (const { value, whereOf } of features) {
    const { properties, geometry } = value;
    if (!("part" in properties) || (features.length === 1 && properties.from === null && properties.to === null))
      continue;
    const [from, to] = (["from", "to"] as const).map((key) => {
      const text = properties[key];
      if (text === null) return null;
      const date = parseEdtfDate(text);
      if (date.ok) return date.value;
      faults.push({ ...whereOf(["properties", key]), message: date.failure, remedy: "Write it as EDTF." });
      return null;
    });
    if (from && to && to.latest <= from.earliest)
      faults.push({
        ...whereOf(["properties", "to"]),
        message: `The ground ends (${to.edtf}) before it begins (${from.edtf}).`,
        remedy: "Mend one of the two dates.",
      });
    if (geometry.type === "Point")
      faults.push({
        ...whereOf(["geometry"]),
        message: "A ground with a period is a point.",
        remedy: "Draw its outline.",
      });
    else grounds.push({ from: from ?? null, to: to ?? null, part: properties.part, outline: geometry, whereOf });
  }
  return { value: grounds, faults };
}
