import { embedHeight, type EmbedParts } from "../element/embedHeight";
import type { EmbedValues } from "../element/embedParameters";

/** How tall an embed of these values is in a frame of a width, in whole CSS pixels. */
export function heightOfEmbed(values: EmbedValues, width: number): number {
  return embedHeight(width, partsOfEmbed(values));
}

/** What an embed of these values shows besides the map. */
export function partsOfEmbed({ controls, steps, story }: EmbedValues): EmbedParts {
  const hasStory = Boolean(story);
  return { hasControls: controls !== "off", hasSteps: Boolean(steps) && !hasStory, hasStory };
}
