import { area, booleanClockwise, kinks, lineString, polygon } from "@turf/turf";
import type { Point, Polygon } from "geojson";
import type { Fault, Where } from "./fault";
import type { ValuePath } from "./parseText";

/** Syria and a little more, in degrees: west, south, east, north. A position outside of it is a slip. */
const SYRIA = { west: 35.5, south: 32.2, east: 42.5, north: 37.4 };
/** Square metres below which an outline is no ground. */
const SMALLEST = 1_000;

type Position = readonly number[];

/** Everything wrong with a geometry by RFC 7946: rings closed, wound right, not crossing themselves, inside Syria's frame. */
export function geometryFaults(geometry: Polygon | Point, whereOf: (path?: ValuePath) => Where): readonly Fault[] {
  if (geometry.type === "Point") return positionFaults(geometry.coordinates, whereOf(["geometry", "coordinates"]));
  const where = whereOf(["geometry"]);
  if (geometry.coordinates.length === 0)
    return [{ ...where, message: "The outline has no ring.", remedy: "Draw one, or give the point alone." }];
  const faults = geometry.coordinates.flatMap((ring, at) => {
    const whereRing = whereOf(["geometry", "coordinates", at]);
    return [
      ...ringFaults(ring, at === 0, whereRing),
      ...ring.flatMap((position) => positionFaults(position, whereRing)),
    ];
  });
  if (faults.length > 0) return faults;
  const shape = polygon(geometry.coordinates);
  const crossing = kinks(shape).features[0]?.geometry.coordinates;
  if (crossing)
    return [
      { ...where, message: `The outline crosses itself at ${print(crossing)}.`, remedy: "Put its positions in order." },
    ];
  if (area(shape) < SMALLEST)
    return [
      { ...where, message: "The outline encloses no ground.", remedy: "Draw it larger, or give the point alone." },
    ];
  return [];
}

function ringFaults(ring: readonly Position[], isOuter: boolean, where: Where): readonly Fault[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4)
    return [{ ...where, message: `The ring has ${ring.length} positions.`, remedy: "A ring needs four or more." }];
  if (first[0] !== last[0] || first[1] !== last[1])
    return [
      { ...where, message: "The ring is not closed.", remedy: `End it with its first position, ${print(first)}.` },
    ];
  const isClockwise = booleanClockwise(lineString(ring.map((position) => [...position])));
  if (isClockwise === isOuter)
    return [
      {
        ...where,
        message: `The ring runs ${isClockwise ? "clockwise" : "counter-clockwise"}.`,
        remedy: "Turn the order of its positions round: outer rings run counter-clockwise, holes clockwise.",
      },
    ];
  return [];
}

/** A position outside Syria's frame, most often latitude and longitude changed round. */
export function positionFaults(position: Position, where: Where): readonly Fault[] {
  const [longitude = NaN, latitude = NaN] = position;
  const { west, south, east, north } = SYRIA;
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) return [];
  return [
    {
      ...where,
      message: `The position ${print(position)} lies outside Syria.`,
      remedy: "Write [longitude, latitude].",
    },
  ];
}

const print = (position: Position): string => `[${position.join(", ")}]`;
