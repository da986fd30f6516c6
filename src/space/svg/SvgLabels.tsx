import { memo, useMemo } from "react";
import { keptFor } from "../../record/keptFor";
import type { Ink } from "../../symbology/ink";
import { DOT_RADIUS, SHIELD } from "../basemapNames";
import { TYPE } from "../fontFaces";
import { baselinesOf, type NameLine } from "./nameBlock";
import type { PlacedName } from "./placeNames";
import type { InkedName } from "./wantedNames";

export interface SvgLabelsProps {
  readonly names: readonly PlacedName<InkedName>[];
  readonly ink: Ink;
}

/** The page's families for the map's kinds of type. */
const SERIF = {
  en: "'Source Serif 4','Noto Naskh Arabic',serif",
  ar: "'Noto Naskh Arabic','Source Serif 4',serif",
} as const;
const SANS = {
  en: "'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif",
  ar: "'IBM Plex Sans Arabic','IBM Plex Sans',sans-serif",
} as const;
interface Face {
  readonly family: typeof SERIF | typeof SANS;
  readonly fontWeight?: number;
  readonly fontStyle?: string;
}
const FACES: Readonly<Record<string, Face>> = {
  [TYPE.serif[0]]: { family: SERIF, fontWeight: 600 },
  [TYPE.nature[0]]: { family: SERIF, fontStyle: "italic" },
  [TYPE.sans[0]]: { family: SANS },
  [TYPE.sansStrong[0]]: { family: SANS, fontWeight: 600 },
};
/** Arabic has no italic: names of nature are upright, in the weight that the typeface has. */
const ARABIC_NATURE: Face = { family: SERIF, fontWeight: 600 };

function Names({ names, ink }: SvgLabelsProps) {
  // The same element again for a name that stands where it stood: nobody looks at it then.
  const labelOf = useMemo(
    () => keptFor((placed: PlacedName<InkedName>) => <DrawnLabel key={placed.name.id} placed={placed} ink={ink} />),
    [ink],
  );
  return (
    <g strokeLinejoin="round" paintOrder="stroke" stroke={ink.colour("halo")}>
      {names.map(labelOf)}
    </g>
  );
}

/** Names, each letter in a halo. Where all stand as they stood, none is looked at. */
export const SvgLabels = memo(
  Names,
  (before, after) =>
    before.ink === after.ink &&
    before.names.length === after.names.length &&
    before.names.every((placed, at) => placed === after.names[at]),
);

interface LabelProps {
  readonly placed: PlacedName<InkedName>;
  readonly ink: Ink;
}

function DrawnLabel({ placed: { name, left, top, align, stand }, ink }: LabelProps) {
  const { block, angle, x, y, colour, halo, dot, shield, from } = name;
  const textX = tenths(align === "start" ? left : align === "end" ? left + block.width : left + block.width / 2);
  const baselines = baselinesOf(block, stand.anchor);
  return (
    <g
      fill={ink.colour(colour)}
      strokeWidth={halo * 2}
      {...from}
      {...(angle === undefined ? {} : { transform: `rotate(${tenths(angle)} ${tenths(x)} ${tenths(y)})` })}
    >
      {dot && <circle cx={tenths(x)} cy={tenths(y)} r={DOT_RADIUS} strokeWidth={2.4} />}
      {shield && <Shield left={left} top={top} ink={ink} />}
      {block.lines.map((line, at) => (
        <text
          key={`${line.lang} ${line.text}`}
          fontSize={tenths(line.size)}
          textAnchor={align}
          lang={line.lang}
          direction="ltr"
          unicodeBidi="plaintext"
          {...(line.second ? { fill: ink.colour("mapInk2") } : {})}
          {...fontOf(line)}
          // What differs from name to name stands last: a page that holds many is packed tighter.
          x={textX}
          y={tenths(y + stand.dy + (baselines[at] ?? 0))}
        >
          {line.text}
        </text>
      ))}
    </g>
  );
}

function Shield({ left, top, ink }: { readonly left: number; readonly top: number; readonly ink: Ink }) {
  const { width, height, corner } = SHIELD;
  const look = { fill: ink.colour("halo"), stroke: ink.colour("ruleStrong"), strokeWidth: 0.8 };
  return <rect x={tenths(left)} y={tenths(top)} {...{ width, height, rx: corner }} {...look} />;
}

function fontOf({ type, lang }: NameLine) {
  const { family, ...look } = (lang === "ar" && type === TYPE.nature[0] ? ARABIC_NATURE : FACES[type]) ?? {
    family: SANS,
  };
  return { fontFamily: family[lang], ...look };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
