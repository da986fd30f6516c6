import { area, booleanPointInPolygon, feature, featureCollection, intersect } from "@turf/turf";
import type { Polygon } from "geojson";
import { smoothOutline } from "../record/smoothOutline";
import type { PlaceId, Span } from "../record/types";
import type { Fault } from "./fault";
import { isHolding } from "./checkPlaces";
import type { PlaceDraft, ReadPlaces } from "./readPlaces";

/** A place with its outline as the map draws it. */
interface Drawn {
  readonly place: PlaceDraft;
  readonly outline: Polygon;
}

/** Outlines that do not hold their own point, and those of neighbouring settlements that overlap; smoothed, as they are drawn. */
export function checkGeometry({ places, misdrawn }: ReadPlaces): readonly Fault[] {
  const faults: Fault[] = [];
  const settled: Drawn[] = [];
  for (const place of places.values()) {
    const { id, drawn, point, kind, whereOf } = place;
    if (misdrawn.has(id)) continue;
    if (drawn.type === "Point") {
      if (drawn.coordinates[0] !== point[0] || drawn.coordinates[1] !== point[1])
        faults.push({
          ...whereOf(["geometry", "coordinates"]),
          message: `${id} is drawn at [${drawn.coordinates.join(", ")}], and its point is [${point.join(", ")}].`,
          remedy: "Write one position in both.",
        });
      continue;
    }
    const outline = smoothOutline(drawn);
    if (!booleanPointInPolygon([...point], outline))
      faults.push({
        ...whereOf(["geometry", "coordinates"]),
        message: `The outline of ${id} does not hold its point, [${point.join(", ")}].`,
        remedy: "Draw it round the point, or mend the point.",
      });
    else if (!isHolding(kind)) settled.push({ place, outline });
  }
  return [...faults, ...overlaps(settled), ...membersOutside({ places, misdrawn })];
}

/** Areas whose ground never holds the point of a place that is said to lie in them. */
function membersOutside({ places, misdrawn }: Pick<ReadPlaces, "places" | "misdrawn">): readonly Fault[] {
  return [...places.values()].flatMap(({ id, drawn, grounds, whereOf }) => {
    const outlines = grounds.length > 0 ? grounds.map(({ outline }) => outline) : [drawn];
    if (misdrawn.has(id) || !outlines.every((outline) => outline.type === "Polygon")) return [];
    const outside = [...places.values()].filter(
      ({ areas, point }) =>
        areas.includes(id) && !outlines.some((outline) => booleanPointInPolygon([...point], outline)),
    );
    if (outside.length === 0) return [];
    return [
      {
        ...whereOf(["geometry", "coordinates"]),
        message: `The ground of ${id} holds on no day the point of ${outside.map((place) => place.id).join(", ")}.`,
        remedy: 'Draw it round them, or take it out of their "areas".',
      },
    ];
  });
}

/** Places that carry a status by our reading, on some day, and are points alone: there would be nothing to draw it on. */
export function checkDrawn(
  places: ReadPlaces["places"],
  spans: ReadonlyMap<PlaceId, readonly Span[]>,
): readonly Fault[] {
  return [...places.values()].flatMap(({ id, drawn, whereOf }) => {
    const [span] = spans.get(id) ?? [];
    if (!span || drawn.type !== "Point") return [];
    const message = `${id} has ${span.track === "evacuation" ? "an" : "a"} ${span.track} and no outline.`;
    return [{ ...whereOf(["geometry"]), message, remedy: "Draw one, as a polygon." }];
  });
}

function overlaps(settled: readonly Drawn[]): readonly Fault[] {
  const framed = settled.map((drawn) => ({ ...drawn, frame: frameOf(drawn.outline) }));
  return framed.flatMap((one, at) =>
    framed.slice(0, at).flatMap((other): readonly Fault[] => {
      if (!meet(one.frame, other.frame)) return [];
      const shared = intersect(featureCollection([feature(one.outline), feature(other.outline)]));
      if (!shared || area(shared) === 0) return [];
      return [
        {
          ...one.place.whereOf(["geometry", "coordinates"]),
          message: `The outlines of ${other.place.id} and ${one.place.id} overlap by ${Math.ceil(area(shared))} square metres.`,
          remedy: "Draw the edge between them once: neighbours touch at most.",
        },
      ];
    }),
  );
}

type Frame = readonly [west: number, south: number, east: number, north: number];

function frameOf({ coordinates }: Polygon): Frame {
  const positions = coordinates.flat();
  const [xs, ys] = [positions.map(([x = NaN]) => x), positions.map(([, y = NaN]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const meet = (a: Frame, b: Frame): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
