import type { TruceTexture } from "./appearance";
import type { StripLayout } from "./stripLayout";
import { STRIP_DOT_RADIUS, STRIP_SCALE } from "./stripScale";
import { textureMarks, textureTile } from "./texture";

export interface StripPatternsProps {
  readonly layout: StripLayout;
  readonly direction: "ltr" | "rtl";
  /** Makes the ids of patterns and masks unique on the page. */
  readonly idPrefix: string;
}

const TEXTURES: readonly TruceTexture[] = ["local", "national", "de-escalation", "disputed"];
/** Opacity at the far end of an uncertain edge. */
const FADED = 0.08;

/** What strips are filled and faded with: once for all strips that one `svg` of the page, or several, hold. */
export function StripPatterns({ layout, direction, idPrefix }: StripPatternsProps) {
  const { y, height } = layout.teeth;
  return (
    <defs>
      {TEXTURES.map((texture) => (
        <TexturePattern key={texture} id={`${idPrefix}${texture}`} texture={texture} />
      ))}
      <pattern id={`${idPrefix}teeth`} width={6} height={height} y={y} patternUnits="userSpaceOnUse">
        <path className="strip-teeth" d={`M0 0H6L3 ${String(height)}Z`} />
      </pattern>
      <FadeMask id={`${idPrefix}grows`} towardsRight={direction === "ltr"} />
      <FadeMask id={`${idPrefix}fades`} towardsRight={direction === "rtl"} />
    </defs>
  );
}

/** One tile of a truce's texture. It is drawn beyond its edges, so that strokes meet those of its neighbours. */
function TexturePattern({ id, texture }: { readonly id: string; readonly texture: TruceTexture }) {
  const [width, height] = textureTile(texture, "certain").map((side) => side * STRIP_SCALE);
  if (width === undefined || height === undefined) return null;
  const around = { left: -width, top: -height, right: 2 * width, bottom: 2 * height };
  const { strokes, dots } = textureMarks(texture, "certain", around, STRIP_SCALE);
  return (
    <pattern id={id} className="strip-texture" width={width} height={height} patternUnits="userSpaceOnUse">
      <path d={strokes.map(({ from, to }) => `M${from.map(round).join(" ")}L${to.map(round).join(" ")}`).join("")} />
      {dots.map(([x, y]) => (
        <circle key={`${String(x)} ${String(y)}`} cx={round(x)} cy={round(y)} r={STRIP_DOT_RADIUS} />
      ))}
    </pattern>
  );
}

function FadeMask({ id, towardsRight }: { readonly id: string; readonly towardsRight: boolean }) {
  const [left, right] = towardsRight ? [FADED, 1] : [1, FADED];
  return (
    <>
      <linearGradient id={`${id}-gradient`}>
        <stop offset={0} stopColor="white" stopOpacity={left} />
        <stop offset={1} stopColor="white" stopOpacity={right} />
      </linearGradient>
      <mask id={id} x={0} y={-1} width={1} height={3} maskContentUnits="objectBoundingBox">
        <rect x={0} y={-1} width={1} height={3} fill={`url(#${id}-gradient)`} />
      </mask>
    </>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
