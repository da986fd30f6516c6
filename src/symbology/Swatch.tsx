import { isEmptied, type Appearance } from "./appearance";
import { ANNOUNCED_DASH, evacuationMark, HOLLOW_HEAD_STROKE, STALLED_DASH } from "./evacuationMark";
import { EVACUATION_RING, siegeRing, teethAlong, TOOTHED_RING, TRUCE_RING, type RingStyle } from "./ring";
import "./swatch.css";
import { TEXTURE_STROKE, type Box } from "./texture";
import { px, texturePaths } from "./texturePaths";

export interface SwatchProps {
  readonly appearance: Appearance;
  /** Pixels. 40 by 22, the chip of a row, where nothing is said. */
  readonly width?: number;
  readonly height?: number;
  /** The arrow of an evacuation that is announced and has not begun. */
  readonly announced?: boolean;
  /** The line in its casing round the selected place. */
  readonly selected?: boolean;
}

const rectangle = ({ left, top, right, bottom }: Box): string =>
  `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`;
const inset = (box: Box, by: number): Box => ({
  left: box.left + by,
  top: box.top + by,
  right: box.right - by,
  bottom: box.bottom - by,
});
const dashed = ({ dash }: RingStyle, scale: number): { strokeDasharray?: string; strokeLinecap?: "round" } => {
  if (!dash) return {};
  const lengths = { strokeDasharray: dash.map((length) => px(length * scale)).join(" ") };
  return dash[0] === 0 ? { ...lengths, strokeLinecap: "round" } : lengths;
};

/**
 * A symbol as it stands on the map, as a rectangle of any size: fill, texture, rings, mark or arrow. It is hidden from
 * screen readers: the words stand beside it. Coloured by the flavour's custom properties.
 */
export function Swatch({ appearance, width = 40, height = 22, announced = false, selected = false }: SwatchProps) {
  const { siege, encircled, truce, evacuation } = appearance;
  const scale = height < 36 ? 0.62 : 1;
  const ringScale = height < 36 ? 0.8 : 1;
  const box: Box = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const shape = rectangle(inset(box, selected ? 2.5 : 0));
  const moving = evacuation?.status === "evacuating" || evacuation?.status === "stalled";
  const mark = evacuation && evacuationMark(evacuation);
  const ring = siege && siegeRing(siege.status, siege.certainty);
  return (
    <svg className="swatch" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {evacuation && isEmptied(appearance) && (
        <path
          className="swatch-emptied"
          data-certainty={evacuation.certainty}
          d={shape}
          strokeWidth={EVACUATION_RING.width}
        />
      )}
      {siege && (
        <path className="swatch-siege-fill" data-status={siege.status} data-certainty={siege.certainty} d={shape} />
      )}
      {truce && <Texture truce={truce} box={box} scale={scale} />}
      {truce && !siege && !encircled && (
        <path className="swatch-truce-ring" d={rectangle(box)} strokeWidth={TRUCE_RING.width} />
      )}
      {ring && !selected && (
        <path
          className="swatch-siege-ring"
          d={shape}
          strokeWidth={ring.width * ringScale}
          {...dashed(ring, ringScale)}
        />
      )}
      {encircled && <Teeth box={siege ? inset(box, scale === 1 ? 4 : 1.5) : box} certainty={encircled} scale={scale} />}
      {selected && <path className="swatch-selected" d={rectangle(box)} strokeWidth={2.4} />}
      {mark && <path className="swatch-mark" d={mark} transform={`translate(${px(width / 2)} ${px(height / 2)})`} />}
      {moving && (
        <Arrow
          width={width}
          height={height}
          stalled={evacuation.status === "stalled"}
          announced={announced}
          possible={evacuation.certainty === "possible"}
        />
      )}
    </svg>
  );
}

function Texture({
  truce,
  box,
  scale,
}: {
  readonly truce: NonNullable<Appearance["truce"]>;
  readonly box: Box;
  readonly scale: number;
}) {
  const { lines, circles } = texturePaths(truce, box, scale);
  return (
    <>
      {lines !== "" && <path className="swatch-texture-lines" d={lines} strokeWidth={scale < 1 ? 1 : TEXTURE_STROKE} />}
      {circles !== "" && <path className="swatch-texture-dots" d={circles} />}
    </>
  );
}

function Teeth({
  box,
  certainty,
  scale,
}: {
  readonly box: Box;
  readonly certainty: "certain" | "possible";
  readonly scale: number;
}) {
  const { left, top, right, bottom } = box;
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const teeth = teethAlong(corners, certainty, scale)
    .map((tooth) => `M${tooth.map(([x, y]) => `${px(x)} ${px(y)}`).join("L")}Z`)
    .join("");
  return (
    <>
      <path className="swatch-toothed-ring" d={rectangle(box)} strokeWidth={TOOTHED_RING.width} />
      <path className="swatch-teeth" d={teeth} />
    </>
  );
}

/** From a dot to a head, in doubt a hollow one; a stalled one is broken and ends at a bar. It points the way the reader reads: the style sheet turns it. */
function Arrow({
  width,
  height,
  stalled,
  announced,
  possible,
}: {
  readonly width: number;
  readonly height: number;
  readonly stalled: boolean;
  readonly announced: boolean;
  readonly possible: boolean;
}) {
  const middle = px(height / 2);
  const end = width - 3;
  // In doubt a stalled one, too, leaves out every second line.
  const [on, off] = STALLED_DASH;
  const dash = stalled ? (possible ? [on, off + on + off] : STALLED_DASH) : announced ? ANNOUNCED_DASH : null;
  return (
    <g className={possible && !stalled ? "swatch-arrow swatch-arrow-possible" : "swatch-arrow"}>
      <path className="swatch-arrow-case" d={`M5 ${middle}H${px(end - 6)}`} />
      <circle cx={5} cy={middle} r={2.6} />
      <path
        d={`M5 ${middle}H${px(stalled ? end - 2 : end - 7)}`}
        strokeWidth={2}
        {...(dash ? { strokeDasharray: dash.join(" ") } : {})}
      />
      {stalled ? (
        <path d={`M${px(end - 1.5)} ${px(height / 2 - 5)}v10`} strokeWidth={2} />
      ) : (
        <path
          className="swatch-arrow-head"
          d={`M${px(end)} ${middle}l-8.5 -4.4v8.8Z`}
          {...(possible ? { strokeWidth: HOLLOW_HEAD_STROKE } : {})}
        />
      )}
    </g>
  );
}
