import type { Appearance } from "./appearance";
import { TEXTURE_DOT_RADIUS, textureMarks, type Box } from "./texture";

/** A texture within a rectangle as two paths, empty where it has no lines or no dots. */
export interface TexturePaths {
  readonly lines: string;
  readonly circles: string;
}

const known = new Map<string, TexturePaths>();

/** The paths of a truce's texture in a swatch. Swatches have few sizes, and most look alike: each is worked out once. */
export function texturePaths(truce: NonNullable<Appearance["truce"]>, box: Box, scale: number): TexturePaths {
  const key = [truce.texture, truce.certainty, box.left, box.top, box.right, box.bottom, scale].join(" ");
  const before = known.get(key);
  if (before) return before;
  const paths = pathsOf(truce, box, scale);
  known.set(key, paths);
  return paths;
}

function pathsOf(truce: NonNullable<Appearance["truce"]>, box: Box, scale: number): TexturePaths {
  const { strokes, dots } = textureMarks(truce.texture, truce.certainty, box, scale);
  const radius = TEXTURE_DOT_RADIUS * (scale < 1 ? 0.75 : 1);
  const inside = dots.filter(
    ([x, y]) => x >= box.left + radius && x <= box.right - radius && y >= box.top + radius && y <= box.bottom - radius,
  );
  return {
    lines: strokes.map(({ from, to }) => `M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`).join(""),
    circles: inside
      .map(
        ([x, y]) =>
          `M${px(x - radius)} ${px(y)}a${px(radius)} ${px(radius)} 0 1 0 ${px(2 * radius)} 0a${px(radius)} ${px(radius)} 0 1 0 ${px(-2 * radius)} 0Z`,
      )
      .join(""),
  };
}

/** Coordinates with two decimals: finer than any screen, and the same text on every machine. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
