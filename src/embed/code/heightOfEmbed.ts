import { embedHeight } from "../element/embedHeight";
import { embedParts } from "../element/embedParts";
import type { EmbedValues } from "../element/embedParameters";

/** How tall an embed of these values is in a frame of a width, in whole CSS pixels. */
export function heightOfEmbed(values: EmbedValues, width: number): number {
  return embedHeight(width, embedParts(values));
}
