import type { TruceTexture } from "../symbology/appearance";
import { TEXTURE_DOT_RADIUS, textureMarks, textureTile } from "../symbology/texture";
import type { History, HistoryBar } from "./historyBars";
import type { StripAxis } from "./stripAxis";
import { STRIP_SIEGE, STRIP_TEETH_HEIGHT, STRIP_TEETH_Y, STRIP_TRUCE } from "./stripLayout";

export interface StripBarsProps {
  readonly history: History;
  readonly axis: StripAxis;
  readonly direction: "ltr" | "rtl";
  /** Makes the ids of patterns and masks unique on the page. */
  readonly idPrefix: string;
}

const TEXTURES: readonly TruceTexture[] = ["local", "national", "de-escalation", "disputed"];
/** The map's textures, finer. */
const SCALE = 0.5;
/** Opacity at the far end of an uncertain edge. */
const FADED = 0.08;

/** The bars of a history: siege above, toothed where by the Islamic State; truce below, textured; departures as flags. */
export function StripBars({ history, axis, direction, idPrefix }: StripBarsProps) {
  const fadeOf = ({ edge }: Pick<HistoryBar<string>, "edge">): { mask?: string } =>
    edge === null ? {} : { mask: `url(#${idPrefix}${edge})` };
  return (
    <>
      <defs>
        {TEXTURES.map((texture) => (
          <TexturePattern key={texture} id={`${idPrefix}${texture}`} texture={texture} />
        ))}
        <pattern
          id={`${idPrefix}teeth`}
          width={6}
          height={STRIP_TEETH_HEIGHT}
          y={STRIP_TEETH_Y}
          patternUnits="userSpaceOnUse"
        >
          <path className="strip-teeth" d={`M0 0H6L3 ${String(STRIP_TEETH_HEIGHT)}Z`} />
        </pattern>
        <FadeMask id={`${idPrefix}grows`} towardsRight={direction === "ltr"} />
        <FadeMask id={`${idPrefix}fades`} towardsRight={direction === "rtl"} />
      </defs>
      {history.siege.map((bar) => (
        <g key={bar.from} className="strip-siege" data-look={bar.look} data-certainty={bar.certainty} {...fadeOf(bar)}>
          <Bar bar={bar} axis={axis} box={STRIP_SIEGE} />
        </g>
      ))}
      {history.encircled.map((bar) => (
        <g key={bar.from} data-certainty={bar.certainty} {...fadeOf(bar)}>
          <rect
            {...percents(bar, axis)}
            y={STRIP_TEETH_Y}
            height={STRIP_TEETH_HEIGHT}
            fill={`url(#${idPrefix}teeth)`}
          />
        </g>
      ))}
      {history.truce.map((bar) => (
        <g key={bar.from} className="strip-truce" data-look={bar.look} data-certainty={bar.certainty} {...fadeOf(bar)}>
          <Bar bar={bar} axis={axis} box={STRIP_TRUCE} />
          <rect
            {...percents(bar, axis)}
            y={STRIP_TRUCE.y}
            height={STRIP_TRUCE.height}
            fill={`url(#${idPrefix}${bar.look})`}
          />
        </g>
      ))}
      {history.evacuation.map((bar) => (
        <Departure key={bar.from} bar={bar} axis={axis} direction={direction} />
      ))}
    </>
  );
}

interface Box {
  readonly y: number;
  readonly height: number;
}

function percents({ from, to }: HistoryBar<string>, axis: StripAxis): { readonly x: string; readonly width: string } {
  const { x, width } = axis.extent(from, to);
  return { x: `${String(x)}%`, width: `${String(width)}%` };
}

/** The ground of a bar and the lines above and below it. */
function Bar({ bar, axis, box }: { readonly bar: HistoryBar<string>; readonly axis: StripAxis; readonly box: Box }) {
  const { x, width } = axis.extent(bar.from, bar.to);
  const ends = { x1: `${String(x)}%`, x2: `${String(x + width)}%` };
  return (
    <>
      <rect className="strip-ground" {...percents(bar, axis)} y={box.y} height={box.height} />
      <line className="strip-edge" {...ends} y1={box.y} y2={box.y} />
      <line className="strip-edge" {...ends} y1={box.y + box.height} y2={box.y + box.height} />
    </>
  );
}

/** A flag on the day on which people begin to leave or to come back, and a dotted line for as long as a place stands emptied. */
function Departure({
  bar,
  axis,
  direction,
}: {
  readonly bar: HistoryBar<string>;
  readonly axis: StripAxis;
  readonly direction: "ltr" | "rtl";
}) {
  const { x, width } = axis.extent(bar.from, bar.to);
  const middle = STRIP_SIEGE.y + STRIP_SIEGE.height / 2;
  if (bar.look === "evacuated" || bar.look === "returned") {
    return (
      <line
        className="strip-emptied"
        data-certainty={bar.certainty}
        x1={`${String(x)}%`}
        x2={`${String(x + width)}%`}
        y1={middle}
        y2={middle}
      />
    );
  }
  const forward = direction === "ltr" ? 1 : -1;
  const bottom = STRIP_TRUCE.y + STRIP_TRUCE.height;
  return (
    <svg className="strip-flag" data-look={bar.look} data-certainty={bar.certainty} x={`${String(axis.x(bar.from))}%`}>
      <path d={`M0 ${String(STRIP_TEETH_Y)}V${String(bottom)}`} />
      <path
        className="strip-flag-head"
        d={`M0 ${String(middle - 4)}l${String(7 * forward)} 4l${String(-7 * forward)} 4Z`}
      />
    </svg>
  );
}

/** One tile of a truce's texture. It is drawn beyond its edges, so that strokes meet those of its neighbours. */
function TexturePattern({ id, texture }: { readonly id: string; readonly texture: TruceTexture }) {
  const [width, height] = textureTile(texture, "certain").map((side) => side * SCALE);
  if (width === undefined || height === undefined) return null;
  const around = { left: -width, top: -height, right: 2 * width, bottom: 2 * height };
  const { strokes, dots } = textureMarks(texture, "certain", around, SCALE);
  return (
    <pattern id={id} className="strip-texture" width={width} height={height} patternUnits="userSpaceOnUse">
      <path d={strokes.map(({ from, to }) => `M${from.map(round).join(" ")}L${to.map(round).join(" ")}`).join("")} />
      {dots.map(([x, y]) => (
        <circle key={`${String(x)} ${String(y)}`} cx={round(x)} cy={round(y)} r={TEXTURE_DOT_RADIUS * 0.62} />
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
