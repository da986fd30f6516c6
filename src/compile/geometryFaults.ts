import { area, booleanClockwise, kinks, lineString, polygon } from "@turf/turf";
import type { Point, Polygon } from "geojson";
import { roundPosition } from "../record/smoothOutline";
import type { PlaceId } from "../record/types";
import type { Fault, Where } from "./fault";

/** Syria and a little more, in degrees: west, south, east, north. A position outside of it is a slip. */
const SYRIA = { west: 35.5, south: 32.2, east: 42.5, north: 37.4 };
/** Square metres below which an outline is no ground. */
const SMALLEST = 1_000;

type Position = readonly number[];

type Finding = Pick<Fault, "message" | "remedy">;

/** Everything wrong with a place's geometry by RFC 7946: rings closed, wound right, not crossing themselves, inside Syria's frame. */
export function geometryFaults(
  id: PlaceId,
  geometry: Polygon | Point,
  whereOf: (path: readonly (string | number)[]) => Where,
): readonly Fault[] {
  const { type, coordinates } = geometry;
  const path = ["geometry", "coordinates"];
  if (type === "Point") return positionFindings(id, coordinates).map((finding) => ({ ...whereOf(path), ...finding }));
  const faults = coordinates.flatMap((ring, at) =>
    [...ringFindings(id, ring, at === 0), ...ring.flatMap((position) => positionFindings(id, position))].map(
      (finding) => ({
        ...whereOf([...path, at]),
        ...finding,
      }),
    ),
  );
  return faults.length > 0
    ? faults
    : outlineFindings(id, geometry).map((finding) => ({ ...whereOf(path), ...finding }));
}

function outlineFindings(id: PlaceId, { coordinates }: Polygon): readonly Finding[] {
  if (coordinates.length === 0)
    return [{ message: `The outline of ${id} has no ring.`, remedy: "Draw one, or give the point alone." }];
  const shape = polygon(coordinates);
  const crossing = kinks(shape).features[0]?.geometry.coordinates;
  if (crossing)
    return [
      { message: `The outline of ${id} crosses itself at ${print(crossing)}.`, remedy: "Put its positions in order." },
    ];
  if (area(shape) < SMALLEST)
    return [
      { message: `The outline of ${id} encloses no ground.`, remedy: "Draw it larger, or give the point alone." },
    ];
  return [];
}

function ringFindings(id: PlaceId, ring: readonly Position[], isOuter: boolean): readonly Finding[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4)
    return [{ message: `The ring of ${id} has ${ring.length} positions.`, remedy: "A ring needs four or more." }];
  if (first[0] !== last[0] || first[1] !== last[1])
    return [
      { message: `The ring of ${id} is not closed.`, remedy: `End it with its first position, ${print(first)}.` },
    ];
  const isClockwise = booleanClockwise(lineString(ring.map((position) => [...position])));
  if (isClockwise !== isOuter) return [];
  return [
    {
      message: `The ring of ${id} runs ${isClockwise ? "clockwise" : "counter-clockwise"}.`,
      remedy: "Turn the order of its positions round: outer rings run counter-clockwise, holes clockwise.",
    },
  ];
}

/** A position of a place outside Syria's frame, most often latitude and longitude changed round. */
export function positionFindings(id: PlaceId, position: Position): readonly Finding[] {
  const [longitude = NaN, latitude = NaN] = position;
  const { west, south, east, north } = SYRIA;
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) return [];
  return [
    { message: `The position ${print(position)} of ${id} lies outside Syria.`, remedy: "Write [longitude, latitude]." },
  ];
}

const print = (position: Position): string => `[${roundPosition([...position]).join(", ")}]`;
