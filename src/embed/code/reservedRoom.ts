import { EMBED_MAP, embedRows, NARROW_EMBED } from "../element/embedHeight";
import { embedParts } from "../element/embedParts";
import type { EmbedValues } from "../element/embedParameters";

/**
 * CSS by which `<truceline-map>` takes its room before its script is there, so that nothing in the page moves when it comes. It names the
 * attributes that its height depends on: several elements in one page each keep theirs.
 */
export function reservedRoom(values: EmbedValues): string {
  const parts = embedParts(values);
  const attributes = [
    parts.hasStory ? "[story]" : "",
    parts.hasSteps ? "[steps]" : "",
    parts.hasControls ? "" : '[controls="off"]',
  ];
  const room = (size: "narrow" | "wide"): string => {
    const { ratio, least, most } = EMBED_MAP[size];
    const share = Number((ratio * 100).toFixed(4));
    return `clamp(${least}px, ${share}%, ${most}px) + ${embedRows(size, parts)}px`;
  };
  // By the width of the column and not of the window: the narrow height is the greater one, and counts only where the difference is positive.
  return `@media (scripting: enabled) {
  truceline-map${attributes.join("")}:not(:defined) {
    display: block;
    height: 0;
    padding-bottom: max(
      ${room("wide")},
      min(${room("narrow")}, (${NARROW_EMBED}px - 100%) * ${STEEP})
    );
  }
}`;
}

/** Makes a pixel that is missing to the wide height more than any height. */
const STEEP = 9999;
