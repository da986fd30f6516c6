import { memo } from "react";
import type { Certainty } from "../../record/types";
import type { Mark } from "../../scene/scene";
import type { TruceTexture } from "../../symbology/appearance";
import type { Ink } from "../../symbology/ink";
import { TEXTURE_DOT_RADIUS, TEXTURE_STROKE, textureMarks, textureTile } from "../../symbology/texture";
import { mercator, worldPixels } from "../extentOf";
import { patternSide, patternStep } from "../patternStep";
import type { SvgProjection } from "./svgProjection";

export interface SvgPatternsProps {
  /** Begins the ids of the patterns, so that two maps on a page do not share them. */
  readonly id: string;
  readonly projection: SvgProjection;
  readonly ink: Ink;
  /** Which textures are used, by their keys, with spaces between them. */
  readonly textures: string;
}

const TEXTURES = ["local", "national", "de-escalation", "disputed"] as const satisfies TruceTexture[];
const CERTAINTIES = ["certain", "possible"] as const satisfies Certainty[];

/** The key of a texture and its certainty. */
export const textureKey = (texture: TruceTexture, certainty: Certainty): string =>
  certainty === "possible" ? `${texture}-possible` : texture;

/** Which textures some marks use, in one order whatever theirs. */
export function texturesOf(marks: readonly Mark[]): string {
  const used = new Set(
    marks.flatMap(({ appearance: { truce } }) => (truce ? [textureKey(truce.texture, truce.certainty)] : [])),
  );
  return [...used].toSorted().join(" ");
}

/** The textures of truces as patterns, their lattice held to the ground where the live map holds it. */
export const SvgPatterns = memo(function SvgPatterns({ id, projection, ink, textures }: SvgPatternsProps) {
  const { frame, placing } = projection;
  const used = new Set(textures.split(" "));
  // MapLibre's patterns begin at the corner of the world and are as large as the step of zoom leaves them.
  const step = patternStep(frame.zoom);
  // Paths may be drawn in another frame's pixels: the lattice is laid among them, and enlarged with them.
  const enlargement = 2 ** (frame.zoom - Math.floor(frame.zoom)) / placing.scale;
  const [x, y] = mercator(frame.longitude, frame.latitude);
  const world = worldPixels(frame.zoom);
  return (
    <defs>
      {TEXTURES.flatMap((texture) => CERTAINTIES.map((certainty) => ({ texture, certainty })))
        .filter(({ texture, certainty }) => used.has(textureKey(texture, certainty)))
        .map(({ texture, certainty }) => {
          const [width, height] = textureTile(texture, certainty);
          const [across, along] = [patternSide(width, step) * enlargement, patternSide(height, step) * enlargement];
          const dx = modulo((frame.width / 2 - x * world - placing.right) / placing.scale, across);
          const dy = modulo((frame.height / 2 - y * world - placing.down) / placing.scale, along);
          const box = { left: -2, top: -2, right: width + 2, bottom: height + 2 };
          const { strokes, dots } = textureMarks(texture, certainty, box);
          return (
            <pattern
              key={textureKey(texture, certainty)}
              id={`${id}${textureKey(texture, certainty)}`}
              width={width}
              height={height}
              patternUnits="userSpaceOnUse"
              patternTransform={`translate(${px(dx)} ${px(dy)}) scale(${fine(across / width)} ${fine(along / height)})`}
            >
              {strokes.length > 0 && (
                <path
                  d={strokes.map(({ from, to }) => `M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`).join("")}
                  stroke={ink.colour("truce")}
                  strokeWidth={TEXTURE_STROKE}
                />
              )}
              {dots.map(([cx, cy]) => (
                <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={TEXTURE_DOT_RADIUS} fill={ink.colour("truce")} />
              ))}
            </pattern>
          );
        })}
    </defs>
  );
});

const px = (value: number): number => Math.round(value * 1000) / 1000;
/** An error of the scale grows with the distance from the lattice's corner. */
const fine = (value: number): number => Math.round(value * 1e5) / 1e5;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;
