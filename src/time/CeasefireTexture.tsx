import type { TruceScope } from "../record/types";
import { TEXTURE_DOT_RADIUS, textureMarks, type Box } from "../symbology/texture";

/** The map's texture, finer. */
const SCALE = 0.62;

/** The map's texture of a truce's scope within a bar, in pixels of the chart. */
export function CeasefireTexture({ scope, box }: { readonly scope: TruceScope; readonly box: Box }) {
  const { strokes, dots } = textureMarks(scope, "certain", box, SCALE);
  const radius = TEXTURE_DOT_RADIUS * 0.75;
  const inside = dots.filter(
    ([x, y]) => x > box.left + radius && x < box.right - radius && y > box.top + radius && y < box.bottom - radius,
  );
  return (
    <>
      <path
        d={strokes
          .map(({ from, to }) => `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`)
          .join("")}
      />
      <path
        className="timeline-ceasefire-dots"
        strokeWidth={radius * 2}
        d={inside.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join("")}
      />
    </>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
