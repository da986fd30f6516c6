import type { TruceTexture } from "./appearance";
import { STRIP_SCALE, STRIP_DOT_RADIUS } from "./stripScale";
import { px } from "./texturePaths";
import { textureMarks } from "./texture";

export interface StripLinesProps {
  readonly look: TruceTexture | "teeth";
  /** Where the bar stands, as shares of the strip. */
  readonly x: string;
  readonly width: string;
  /** The same width in pixels, at most. */
  readonly pixels: number;
  readonly y: number;
  readonly height: number;
}

/** Pixels from tooth to tooth. */
const TOOTH = 6;

/**
 * What fills a bar on paper, line by line: a browser prints a pattern as a picture, and the patterns of a whole chronicle weighed more than
 * a hundred megabytes.
 */
export function StripLines({ look, x, width, pixels, y, height }: StripLinesProps) {
  if (look === "teeth") {
    const teeth = Array.from({ length: Math.ceil(pixels / TOOTH) }, (_, at) => `M${at * TOOTH} 0h6l-3 ${height}Z`);
    return (
      <svg {...{ x, width, y, height }}>
        <path className="strip-teeth" d={teeth.join("")} />
      </svg>
    );
  }
  const box = { left: 0, top: 0, right: pixels, bottom: height };
  const { strokes, dots } = textureMarks(look, "certain", box, STRIP_SCALE);
  const r = STRIP_DOT_RADIUS;
  return (
    <svg {...{ x, width, y, height }} className="strip-texture">
      <path d={strokes.map(({ from, to }) => `M${from.map(px).join(" ")}L${to.map(px).join(" ")}`).join("")} />
      <path
        className="strip-dots"
        d={dots
          .map((at) => `M${at.map(px).join(" ")}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`)
          .join("")}
      />
    </svg>
  );
}
