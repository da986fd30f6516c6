import { embedHeight } from "../element/embedHeight";
import type { EmbedValues } from "../element/embedParameters";

/** How tall an embed of these values is in a frame of a width, in whole CSS pixels. */
export function heightOfEmbed({ controls, steps, story }: EmbedValues, width: number): number {
  const hasStory = Boolean(story);
  return embedHeight(width, { hasControls: controls !== "off", hasSteps: Boolean(steps) && !hasStory, hasStory });
}
