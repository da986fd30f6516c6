import type { Certainty } from "../record/types";
import type { TruceTexture } from "./appearance";

/** A straight stroke, in pixels, y down. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** What a texture puts on a piece of ground. */
export interface TextureMarks {
  readonly strokes: readonly Stroke[];
  readonly dots: readonly (readonly [number, number])[];
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a texture's strokes and radius of its dots, in pixels. */
export const TEXTURE_STROKE = 1.25;
export const TEXTURE_DOT_RADIUS = 1.45;

type Family = "rising" | "falling" | "level" | "dots";

/** Sides of the tile that repeats, in pixels, and what fills it: strokes from corner to corner, level ones, or dots. */
const TEXTURES: Readonly<
  Record<TruceTexture, { readonly tile: readonly [number, number]; readonly families: readonly Family[] }>
> = {
  local: { tile: [12, 12], families: ["rising"] },
  national: { tile: [8, 7], families: ["level"] },
  "de-escalation": { tile: [12, 12], families: ["dots"] },
  disputed: { tile: [17, 17], families: ["rising", "falling"] },
};

/** Dashes of the dotted counter-line of a disputed truce in one tile: six, so that it runs on seamlessly. */
const DASHES_PER_TILE = 6;

/** The tile of a texture in pixels. A possible truce leaves out every second line: its tile is twice as wide and high. */
export function textureTile(texture: TruceTexture, certainty: Certainty): readonly [number, number] {
  const [width, height] = TEXTURES[texture].tile;
  return certainty === "possible" ? [width * 2, height * 2] : [width, height];
}

/** Multiples of `step` from just below `from` to just above `to`. */
function multiples(step: number, from: number, to: number): number[] {
  const first = Math.floor(from / step);
  const count = Math.ceil(to / step) - first + 1;
  return Array.from({ length: count }, (_, at) => (first + at) * step);
}

/** The part within the box of the line `y = offset + slope * x`, slope 1 or -1, between two x; null outside. */
function diagonal(box: Box, slope: 1 | -1, offset: number, fromX = -Infinity, toX = Infinity): Stroke | null {
  const xOfTop = (box.top - offset) * slope;
  const xOfBottom = (box.bottom - offset) * slope;
  const left = Math.max(box.left, fromX, Math.min(xOfTop, xOfBottom));
  const right = Math.min(box.right, toX, Math.max(xOfTop, xOfBottom));
  return left < right ? { from: [left, offset + slope * left], to: [right, offset + slope * right] } : null;
}

/** The strokes of a family of lines: `side` pixels from line to line along an axis, `dash` from dash to dash. */
const STROKES: Readonly<Record<Family, (side: number, dash: number, box: Box) => (Stroke | null)[]>> = {
  rising: (side, _, box) =>
    multiples(side, box.left + box.top, box.right + box.bottom).map((offset) => diagonal(box, -1, offset)),
  falling: (side, dash, box) =>
    multiples(side, box.top - box.right, box.bottom - box.left).flatMap((offset) =>
      multiples(dash, box.left, box.right).map((x) => diagonal(box, 1, offset, x, x + dash / 2)),
    ),
  level: (side, _, box) =>
    multiples(side, box.top - side, box.bottom)
      .map((y) => y + side / 2)
      .filter((y) => y > box.top && y < box.bottom)
      .map((y) => ({ from: [box.left, y], to: [box.right, y] })),
  dots: () => [],
};

/**
 * The strokes and dots of a texture within a box. The lattice starts at the origin, so that boxes side by side fit together.
 * `scale` shrinks the lattice for small swatches (stroke width is the painter's).
 */
export function textureMarks(texture: TruceTexture, certainty: Certainty, box: Box, scale = 1): TextureMarks {
  const [tileWidth, tileHeight] = textureTile(texture, certainty);
  const tile = [tileWidth * scale, tileHeight * scale] as const;
  const dash = (TEXTURES[texture].tile[0] * scale) / DASHES_PER_TILE;
  const { families } = TEXTURES[texture];
  const strokes = families.flatMap((family) => STROKES[family](tile[1], dash, box)).filter((stroke) => stroke !== null);
  if (!families.includes("dots")) return { strokes, dots: [] };
  const corners = multiples(tile[0], box.left, box.right).flatMap((x) =>
    multiples(tile[1], box.top, box.bottom).map((y) => [x, y] as const),
  );
  const centres = corners.map(([x, y]) => [x + tile[0] / 2, y + tile[1] / 2] as const);
  const reach = TEXTURE_DOT_RADIUS;
  const dots = [...corners, ...centres].filter(
    ([x, y]) => x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach,
  );
  return { strokes, dots };
}
