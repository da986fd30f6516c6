import { EMBED_MAP, embedRows } from "../element/embedHeight";
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
  const element = `truceline-map${attributes.join("")}:not(:defined)`;
  const room = (size: "narrow" | "wide"): string => {
    const { ratio, least, most } = EMBED_MAP[size];
    const share = Number((ratio * 100).toFixed(4));
    return `padding-bottom: calc(clamp(${least}px, ${share}%, ${most}px) + ${embedRows(size, parts)}px);`;
  };
  return `@media (scripting: enabled) {
  ${element} {
    display: block;
    height: 0;
    ${room("wide")}
  }
  @media (max-width: 500px) {
    ${element} {
      ${room("narrow")}
    }
  }
}`;
}
