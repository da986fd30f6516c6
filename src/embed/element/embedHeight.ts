/** What an embed shows besides the map, as far as its height depends on it. */
export interface EmbedParts {
  readonly hasControls: boolean;
  readonly hasSteps: boolean;
  readonly hasStory?: boolean;
}

/** Below this width, in CSS pixels, the date stands under the title and the legend takes two lines. */
export const NARROW_EMBED = 480;

/** Heights of an embed's rows, in CSS pixels: on a wide frame and on a narrow one. */
const EMBED_ROWS = {
  title: { wide: 46, narrow: 66 },
  legend: { wide: 36, narrow: 56 },
  controls: { wide: 64, narrow: 64 },
  steps: { wide: 44, narrow: 44 },
  story: { wide: 236, narrow: 272 },
  credit: { wide: 32, narrow: 32 },
} as const;

/** The map's height by the frame's width: nearly square on a telephone, wider than high elsewhere, never too small to be read. */
export const EMBED_MAP = {
  narrow: { ratio: 382 / 390, least: 380, most: 460 },
  wide: { ratio: 342 / 640, least: 320, most: 560 },
} as const;

/**
 * The height of an embed, in whole CSS pixels, by its width. The page takes this height and the element reserves it before the page is
 * there, so that nothing moves when it comes: both ask here. It depends on no window's height.
 */
export function embedHeight(width: number, parts: EmbedParts): number {
  const size = width < NARROW_EMBED ? "narrow" : "wide";
  const { ratio, least, most } = EMBED_MAP[size];
  return Math.min(most, Math.max(least, Math.round(width * ratio))) + embedRows(size, parts);
}

/** What of that height is beside the map. */
export function embedRows(size: "narrow" | "wide", { hasControls, hasSteps, hasStory = false }: EmbedParts): number {
  const { title, legend, controls, steps, story, credit } = EMBED_ROWS;
  const always = title[size] + legend[size] + credit[size];
  return always + (hasControls ? controls[size] : 0) + (hasSteps ? steps[size] : 0) + (hasStory ? story[size] : 0);
}
