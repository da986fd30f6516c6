import { memo, useMemo } from "react";
import { keptFor } from "../../record/keptFor";
import type { Mark } from "../../scene/scene";
import { sameMark } from "../../scene/sceneDifference";
import { isEmptied } from "../../symbology/appearance";
import { evacuationMark } from "../../symbology/evacuationMark";
import type { Ink } from "../../symbology/ink";
import { DISC, EVACUATION_RING_OPACITY, siegeRing, teethAlong, type RingStyle } from "../../symbology/ring";
import { TEXTURE_DOT_RADIUS, textureMarks } from "../../symbology/texture";
import { extentOf } from "../extentOf";
import { markForm, showsDisc } from "../markFeatures";
import { isThere, KeptGroup } from "./KeptGroup";
import type { SvgProjection } from "./svgProjection";

export interface SvgDiscsProps {
  readonly marks: readonly Mark[];
  readonly projection: SvgProjection;
  readonly ink: Ink;
  /** What the ids of clips begin with. */
  readonly id: string;
}

/** Rings and marks are a little lighter on a disc than on a shape. */
const RING_SCALE = 0.85;
const DASH_SCALE = 0.7;
const TEXTURE_SCALE = 0.5;

/** Small places as discs, and the exit marks of emptied ones that are large enough for their outline. */
export const SvgDiscs = memo(function SvgDiscs({ marks, projection, ink, id }: SvgDiscsProps) {
  // The same element again for a mark that stays: nobody looks at it then.
  const discOf = useMemo(
    () =>
      keptFor((mark: Mark) => {
        const form = markForm(mark, projection.frame.zoom);
        if (form === "shape") return null;
        const [x, y] = projection.point(extentOf(mark.geometry).middle);
        if (!isWithin(projection.frame, x, y)) return null;
        if (form === "disc") return <Disc key={mark.place} {...{ mark, x, y, ink }} clip={`url(#${id}disc)`} />;
        const { evacuation } = mark.appearance;
        const path = evacuation && evacuationMark(evacuation);
        if (!path) return null;
        return (
          <g key={mark.place} transform={at(x, form === "shape-marked-high" ? y - 9 : y)} fill="none">
            <path d={path} stroke={ink.colour("evacuationFill")} strokeWidth={3.4} />
            <path d={path} stroke={ink.colour("evacuation")} strokeWidth={1.4} />
          </g>
        );
      }),
    [projection, ink, id],
  );
  return (
    <g>
      <clipPath id={`${id}disc`}>
        <circle r={DISC.radius} />
      </clipPath>
      <KeptGroup content={marks.map(discOf).filter(isThere)} />
    </g>
  );
});

/** Whether of a disc at a point something more than its ring is in the frame. */
function isWithin({ width, height }: SvgProjection["frame"], x: number, y: number): boolean {
  const reach = DISC.radius - 1;
  return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

interface DiscProps {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
  readonly clip: string;
}

const Disc = memo(
  function Disc({ mark: { appearance }, x, y, ink, clip }: DiscProps) {
    const { siege, encircled, truce, evacuation } = appearance;
    if (!showsDisc(appearance)) return null;
    const emptied = isEmptied(appearance) ? evacuation : null;
    const path = evacuation && evacuationMark(evacuation);
    const ring = (style: RingStyle, colour: string, opacity?: number) => (
      <circle r={DISC.radius} {...stroked(style)} stroke={colour} strokeOpacity={opacity} />
    );
    const full = siege?.status === "besieged" ? "besieged" : "partiallyBesieged";
    return (
      <g transform={at(x, y)} fill="none">
        <circle r={DISC.radius + 1.8} fill={ink.colour("halo")} fillOpacity={0.85} />
        {emptied && (
          <circle
            r={DISC.radius}
            fill={ink.colour("evacuationFill")}
            fillOpacity={ink.opacity(emptied.certainty === "possible" ? ["evacuated", "possible"] : ["evacuated"])}
          />
        )}
        {siege && (
          <circle
            r={DISC.radius}
            fill={ink.colour("siegeFill")}
            fillOpacity={ink.opacity(siege.certainty === "possible" ? [full, "possible"] : [full])}
          />
        )}
        {truce && <DiscTexture truce={truce} colour={ink.colour("truce")} clip={clip} />}
        {truce && !siege && !encircled && !emptied && ring({ width: 1.3, dash: null }, ink.colour("truce"))}
        {emptied &&
          ring({ width: 1.3, dash: null }, ink.colour("evacuation"), EVACUATION_RING_OPACITY[emptied.certainty])}
        {siege && ring(siegeRing(siege.status, siege.certainty), ink.colour("siege"))}
        {encircled && (
          <>
            {ring({ width: 1.3, dash: null }, ink.colour("islamicStateRing"))}
            <path d={DISC_TEETH[encircled]} fill={ink.colour("islamicStateRing")} />
          </>
        )}
        {path && <path d={path} transform="scale(.8)" stroke={ink.colour("evacuation")} strokeWidth={1.6} />}
      </g>
    );
  },
  (before, after) =>
    before.x === after.x &&
    before.y === after.y &&
    before.ink === after.ink &&
    before.clip === after.clip &&
    sameMark(before.mark, after.mark),
);

function DiscTexture({
  truce,
  colour,
  clip,
}: {
  readonly truce: NonNullable<Mark["appearance"]["truce"]>;
  readonly colour: string;
  readonly clip: string;
}) {
  const { radius } = DISC;
  const box = { left: -radius - 3, top: -radius - 3, right: radius + 3, bottom: radius + 3 };
  const { strokes, dots } = textureMarks(truce.texture, truce.certainty, box, TEXTURE_SCALE);
  const lines = strokes.map(({ from, to }) => `M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`).join("");
  return (
    <g clipPath={clip}>
      {lines !== "" && <path d={lines} stroke={colour} strokeWidth={1.1} />}
      {dots.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} cx={px(cx)} cy={px(cy)} r={TEXTURE_DOT_RADIUS * 0.85} fill={colour} />
      ))}
    </g>
  );
}

/** A ring's stroke, its dashes fitted so that they close round a disc. */
function stroked({ width, dash }: RingStyle) {
  const period = (dash ?? []).reduce((sum, length) => sum + length, 0) * DASH_SCALE;
  const around = 2 * Math.PI * DISC.radius;
  const fit = period > 0 ? around / Math.round(around / period) / period : 1;
  return {
    strokeWidth: px(width * RING_SCALE),
    ...(dash ? { strokeDasharray: dash.map((length) => px(length * DASH_SCALE * fit)).join(" ") } : {}),
    ...(dash?.[0] === 0 ? { strokeLinecap: "round" as const } : {}),
  };
}

const CIRCLE = Array.from({ length: 24 }, (_, at) => {
  const angle = (at / 24) * 2 * Math.PI;
  return [DISC.radius * Math.cos(angle), DISC.radius * Math.sin(angle)] as const;
});
const px = (value: number): number => Math.round(value * 100) / 100;
const at = (x: number, y: number): string => `translate(${px(x)} ${px(y)})`;
const teeth = (certainty: "certain" | "possible"): string =>
  teethAlong(CIRCLE, certainty, 0.62)
    .map((tooth) => `M${tooth.map(([x, y]) => `${px(x)} ${px(y)}`).join("L")}Z`)
    .join("");
const DISC_TEETH = { certain: teeth("certain"), possible: teeth("possible") } as const;
