import type { Polygon, Position } from "geojson";

const PASSES = 2;
/** How far from each corner it is cut, as a share of the edge. */
const CUT = 0.2;
/** Decimals of a degree that are kept: about a metre. */
const DECIMALS = 5;

/** An outline with its corners cut by Chaikin's method: no drawing of ours is as sharp as its corners. */
export function smoothOutline({ coordinates }: Polygon): Polygon {
  return { type: "Polygon", coordinates: coordinates.map((ring) => smoothRing(ring).map(roundPosition)) };
}

/** A position rounded to what the record can mean, about a metre. */
export function roundPosition(position: Position): [number, number] {
  const [longitude = 0, latitude = 0] = position;
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

function smoothRing(ring: readonly Position[]): Position[] {
  let corners = ring.slice(0, -1);
  for (let pass = 0; pass < PASSES; pass += 1)
    corners = corners.flatMap((corner, at) => {
      const next = corners[(at + 1) % corners.length] ?? corner;
      return [between(corner, next, CUT), between(corner, next, 1 - CUT)];
    });
  const [first] = corners;
  return first ? [...corners, first] : [];
}

const between = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];
