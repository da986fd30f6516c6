import { memo, useMemo } from "react";
import { keptFor } from "../../record/keptFor";
import type { Mark } from "../../scene/scene";
import { sameMark } from "../../scene/sceneDifference";
import { isEmptied } from "../../symbology/appearance";
import type { Ink } from "../../symbology/ink";
import {
  EVACUATION_RING,
  EVACUATION_RING_OPACITY,
  FOOTPRINT_RING,
  siegeRing,
  teethAlong,
  TOOTHED_RING,
  TRUCE_RING,
} from "../../symbology/ring";
import { inkRing, markForm } from "../markFeatures";
import { interpolate } from "./lineWidthAt";
import { isThere, KeptGroup } from "./KeptGroup";
import { placingOf } from "./placingOf";
import { Shape } from "./Shape";
import type { SvgProjection } from "./svgProjection";
import { textureKey } from "./SvgPatterns";

export interface SvgMarksProps {
  readonly marks: readonly Mark[];
  readonly projection: SvgProjection;
  readonly ink: Ink;
  /** What the ids of the patterns begin with. */
  readonly patterns: string;
}

/** Fills of sieges: under roads and rivers. */
export const SvgSiegeFills = memo(function SvgSiegeFills({ marks, projection, ink }: Omit<SvgMarksProps, "patterns">) {
  // The same element again for a mark that stays: nobody looks at it then.
  const fillOf = useMemo(
    () =>
      keptFor((mark: Mark) =>
        mark.appearance.siege && isShape(mark, projection) ? (
          <SiegeFill key={mark.place} {...{ mark, projection, ink }} />
        ) : null,
      ),
    [projection, ink],
  );
  return <KeptGroup transform={placingOf(projection)} content={marks.map(fillOf).filter(isThere)} />;
});

/** Emptied ground, textures and rings: over roads and rivers, each kind over all of the one before. */
export const SvgRings = memo(function SvgRings({ marks, projection, ink, patterns }: SvgMarksProps) {
  const layers = useMemo(
    () =>
      LAYERS.map(([layer, isOn]) => ({
        layer,
        ringOf: keptFor((mark: Mark) =>
          isOn(mark) && isShape(mark, projection) ? (
            <Ring key={mark.place} layer={layer} {...{ mark, projection, ink, patterns }} />
          ) : null,
        ),
      })),
    [projection, ink, patterns],
  );
  return (
    <>
      {layers.map(({ layer, ringOf }) => (
        <KeptGroup
          key={layer}
          {...(layer === "teeth" ? {} : { transform: placingOf(projection) })}
          content={marks.map(ringOf).filter(isThere)}
        />
      ))}
    </>
  );
});

type RingLayer = "emptied" | "texture" | "footprint" | "truce-ring" | "ink-ring" | "siege-ring" | "teeth";

/** The layers from below, and which marks are on each. */
const LAYERS: readonly (readonly [RingLayer, (mark: Mark) => boolean])[] = [
  ["emptied", (mark) => emptiedOf(mark) !== null],
  ["texture", ({ appearance }) => appearance.truce !== null],
  ["footprint", ({ appearance, footprint }) => appearance.siege !== null && footprint],
  ["truce-ring", (mark) => mark.appearance.truce !== null && !isRinged(mark) && emptiedOf(mark) === null],
  ["ink-ring", ({ appearance }) => inkRing(appearance) !== null],
  ["siege-ring", ({ appearance, footprint }) => appearance.siege !== null && !footprint],
  ["teeth", ({ appearance }) => appearance.encircled !== null],
];

const isRinged = ({ appearance }: Mark): boolean => appearance.siege !== null || appearance.encircled !== null;

function emptiedOf({ appearance }: Mark): Mark["appearance"]["evacuation"] {
  return isEmptied(appearance) ? appearance.evacuation : null;
}

/** How teeth shrink where shapes are small, as on the live map. */
const TEETH_SCALE = [
  [9, 0.5],
  [11, 1],
] as const;

interface MarkProps {
  readonly mark: Mark;
  readonly projection: SvgProjection;
  readonly ink: Ink;
}

const isShape = (mark: Mark, { frame }: SvgProjection): boolean => markForm(mark, frame.zoom) !== "disc";

const SiegeFill = memo(function SiegeFill({ mark, projection, ink }: MarkProps) {
  const { siege } = mark.appearance;
  if (!siege) return null;
  const full = siege.status === "besieged" ? "besieged" : "partiallyBesieged";
  const opacity = mark.footprint
    ? ink.opacity(["footprint"])
    : ink.opacity(siege.certainty === "possible" ? [full, "possible"] : [full]);
  return <Shape d={projection.path(mark.geometry)} fill={ink.colour("siegeFill")} fillOpacity={opacity} />;
}, sameProps);

const Ring = memo(
  function Ring({ layer, mark, projection, ink, patterns }: MarkProps & { layer: RingLayer; patterns: string }) {
    const { siege, encircled, truce } = mark.appearance;
    const emptied = emptiedOf(mark);
    const path = projection.path(mark.geometry);
    const line = { d: path, fill: "none", strokeLinejoin: "round" } as const;
    switch (layer) {
      case "emptied":
        if (!emptied) return null;
        return (
          <Shape
            d={path}
            fill={ink.colour("evacuationFill")}
            fillOpacity={ink.opacity(emptied.certainty === "possible" ? ["evacuated", "possible"] : ["evacuated"])}
          />
        );
      case "texture":
        if (!truce) return null;
        return <Shape d={path} fill={`url(#${patterns}${textureKey(truce.texture, truce.certainty)})`} />;
      case "footprint":
        return (
          <Shape
            {...line}
            stroke={ink.colour("siege")}
            strokeWidth={FOOTPRINT_RING.width}
            strokeOpacity={FOOTPRINT_RING.opacity}
          />
        );
      case "truce-ring":
        return <Shape {...line} stroke={ink.colour("truce")} strokeWidth={TRUCE_RING.width} />;
      case "ink-ring": {
        const certainty = inkRing(mark.appearance);
        if (!certainty) return null;
        return (
          <Shape
            {...line}
            stroke={ink.colour("evacuation")}
            strokeWidth={EVACUATION_RING.width}
            strokeOpacity={EVACUATION_RING_OPACITY[certainty]}
          />
        );
      }
      case "siege-ring": {
        if (!siege) return null;
        const { width, dash } = siegeRing(siege.status, siege.certainty);
        const dashes = dash ? { strokeDasharray: dash.join(" ") } : {};
        const dots = dash?.[0] === 0 ? { strokeLinecap: "round" as const } : {};
        return <Shape {...line} stroke={ink.colour("siege")} strokeWidth={width} {...dashes} {...dots} />;
      }
      case "teeth": {
        if (!encircled) return null;
        const scale = interpolate(TEETH_SCALE, projection.frame.zoom);
        const { geometry } = mark;
        const rings =
          geometry.type === "Polygon"
            ? geometry.coordinates
            : geometry.type === "MultiPolygon"
              ? geometry.coordinates.flat()
              : [];
        const teeth = rings
          .flatMap((ring) => teethAlong(ring.slice(0, -1).map(projection.point), encircled, scale))
          .map((tooth) => `M${tooth.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join("L")}Z`)
          .join("");
        const colour = ink.colour("islamicStateRing");
        return (
          <>
            <g transform={placingOf(projection)}>
              <Shape {...line} stroke={colour} strokeWidth={TOOTHED_RING.width * scale} />
            </g>
            <path d={teeth} fill={colour} />
          </>
        );
      }
      default:
        return layer satisfies never;
    }
  },
  (before, after) => before.layer === after.layer && before.patterns === after.patterns && sameProps(before, after),
);

function sameProps(before: MarkProps, after: MarkProps): boolean {
  return (
    before.projection === after.projection &&
    before.ink === after.ink &&
    (before.mark === after.mark || sameMark(before.mark, after.mark))
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
