import type { Feature, Position } from "geojson";

/** Where a feature is a point; nowhere that a map shows where it is none. */
export function coordinatesOf({ geometry }: Feature): Position {
  return geometry.type === "Point" ? geometry.coordinates : [0, 0];
}

/** [longitude, latitude] of a position. */
export const pairOf = ([longitude = 0, latitude = 0]: Position): readonly [number, number] => [longitude, latitude];
