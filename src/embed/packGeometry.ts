import type { Geometry, Position } from "geojson";
import { PACKED_DIGITS } from "./unpackGeometry";

/**
 * A line as it travels: how many decimals its degrees have, then east and north of each point as whole steps from the point before, written as source
 * maps write theirs (VLQ: five bits a letter of `PACKED_DIGITS`, the lowest first, a sixth says that more follow; the first bit is the sign).
 */
export type PackedLine = string;

/** A geometry as it travels to an embed: its lines packed, a point as it is. */
export interface PackedGeometry {
  readonly type: Geometry["type"];
  readonly coordinates: unknown;
}

/** No coordinate of ours is finer than that: a tenth of a metre. */
const MOST_DECIMALS = 6;

/** A geometry in a quarter of the bytes; `unpackGeometry` gives it back to the last digit. Throws where degrees are finer than six decimals. */
export function packGeometry(geometry: Geometry): PackedGeometry {
  const { type } = geometry;
  if (type === "LineString") return { type, coordinates: packLine(geometry.coordinates) };
  if (type === "Polygon" || type === "MultiLineString")
    return { type, coordinates: geometry.coordinates.map(packLine) };
  if (type === "MultiPolygon") return { type, coordinates: geometry.coordinates.map((rings) => rings.map(packLine)) };
  if (type === "GeometryCollection") throw new Error("A collection of geometries cannot be packed");
  return geometry;
}

function packLine(line: readonly Position[]): PackedLine {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, at) => at).find((at) =>
    line.every((position) => position.every((degrees) => Math.round(degrees * 10 ** at) / 10 ** at === degrees)),
  );
  if (decimals === undefined) throw new Error(`Degrees are finer than ${MOST_DECIMALS} decimals`);
  const steps = line.map(([east = 0, north = 0]) =>
    [east, north].map((degrees) => Math.round(degrees * 10 ** decimals)),
  );
  const written = steps.flatMap((step, at) =>
    step.map((value, axis) => digitsOf(value - (at === 0 ? 0 : (steps[at - 1]?.[axis] ?? 0)))),
  );
  return decimals + written.join("");
}

function digitsOf(step: number): string {
  let left = step < 0 ? (-step << 1) | 1 : step << 1;
  let digits = "";
  do {
    const rest = left >>> 5;
    digits += PACKED_DIGITS[(left & 31) | (rest > 0 ? 32 : 0)] ?? "";
    left = rest;
  } while (left > 0);
  return digits;
}
