import type { FeatureCollection } from "geojson";
import { useMemo } from "react";
import type { Language } from "../../language/Language";
import type { PlaceId } from "../../record/types";
import type { Flow } from "../../scene/scene";
import { TYPE } from "../../space/fontFaces";
import { flowShapes, type Frame } from "../../space/flowShapes";
import { aroundPoint } from "../../space/svg/aroundPoint";
import { nameBlock, type NameLine } from "../../space/svg/nameBlock";
import { placeNames } from "../../space/svg/placeNames";
import { SvgFlows } from "../../space/svg/SvgFlows";
import { SvgLabels } from "../../space/svg/SvgLabels";
import { svgProjection } from "../../space/svg/svgProjection";
import type { InkedName } from "../../space/svg/wantedNames";
import { viewOfBounds } from "../../space/viewOfBounds";
import { PAGE_INK } from "../../symbology/ink";

export interface InsetMapProps {
  readonly flows: readonly Flow[];
  /** Destinations: how each is called and how many were taken there, perhaps nothing. */
  readonly names: ReadonlyMap<PlaceId, { readonly name: string; readonly people: string }>;
  readonly land: FeatureCollection;
  readonly frame: Frame;
  readonly language: Language;
  /** In words, what is to be seen. */
  readonly label: string;
}

/** Syria: west, south, east, north in degrees. */
const SYRIA = [35.55, 32.25, 42.45, 37.4] as const;
const SIZE = { width: 216, height: 190 };
const FRAME: Frame = { ...viewOfBounds(SYRIA, SIZE, 6), ...SIZE };
const PROJECTION = svgProjection(FRAME);
const FILLS = { land: "land", sea: "sea", lake: "sea" } as const;

interface Outline {
  readonly kind: unknown;
  readonly d: string;
}
const outlines = new WeakMap<FeatureCollection, readonly Outline[]>();

/** The small map: land and sea, where the large map is, the ways of the convoys, and the names of where they went. */
export function InsetMap({ flows, names, land, frame, language, label }: InsetMapProps) {
  const placed = useMemo(() => placeNames(wantedNames(flows, names, language), []), [flows, names, language]);
  const shapes = useMemo(() => flowShapes(flows, FRAME, () => ""), [flows]);
  const scale = 2 ** (FRAME.zoom - frame.zoom);
  const [x, y] = PROJECTION.point([frame.longitude, frame.latitude]);
  const [width, height] = [Math.max(6, frame.width * scale), Math.max(6, frame.height * scale)];
  return (
    <svg {...{ role: "img", "aria-label": label }} {...SIZE} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
      <rect {...SIZE} fill={PAGE_INK.colour("neighbour")} />
      {outlinesOf(land).map(({ kind, d }) => {
        if (kind === "land" || kind === "sea" || kind === "lake")
          return <path key={d} d={d} fill={PAGE_INK.colour(FILLS[kind])} />;
        return (
          <path
            key={d}
            d={d}
            fill="none"
            stroke={PAGE_INK.colour("border")}
            strokeWidth={kind === "border" ? 0.9 : 0.7}
            {...(kind === "border" ? {} : { strokeDasharray: "3 2" })}
          />
        );
      })}
      <rect
        x={x - width / 2}
        y={y - height / 2}
        {...{ width, height }}
        fill="none"
        stroke={PAGE_INK.colour("mapInk2")}
      />
      <SvgFlows shapes={shapes} projection={PROJECTION} ink={PAGE_INK} />
      {flows.map(({ id, destination }) => {
        const [cx, cy] = PROJECTION.point(destination);
        return <circle key={id} {...{ cx, cy }} r={2} fill={PAGE_INK.colour("evacuation")} />;
      })}
      <SvgLabels names={placed} ink={PAGE_INK} />
    </svg>
  );
}

/** Each line and surface of the land as a path; worked out once for each land, because the small map never moves. */
function outlinesOf(land: FeatureCollection): readonly Outline[] {
  const known = outlines.get(land);
  if (known) return known;
  const drawn = land.features.map(({ properties, geometry }) => ({
    kind: properties?.["kind"] as unknown,
    d: PROJECTION.path(geometry),
  }));
  outlines.set(land, drawn);
  return drawn;
}

/** The names of the destinations, that of most people first, so that it has the first choice of room. */
function wantedNames(
  flows: InsetMapProps["flows"],
  names: InsetMapProps["names"],
  language: Language,
): readonly InkedName[] {
  const points = new Map(flows.map(({ to, destination }) => [to, destination]));
  const mostOf = (id: PlaceId): number =>
    flows.reduce((most, { to, people }) => (to === id ? Math.max(most, people?.[1] ?? 0) : most), 0);
  return [...names]
    .toSorted(([a], [b]) => mostOf(b) - mostOf(a))
    .flatMap(([id, { name, people }]): InkedName[] => {
      const point = points.get(id);
      if (!point) return [];
      const [x, y] = PROJECTION.point(point);
      const lines: NameLine[] = [
        { text: name, size: 12, type: TYPE.sansStrong[0], lang: language },
        ...(people === "" ? [] : [{ text: people, size: 11, type: TYPE.sans[0], lang: language }]),
      ];
      const stands = aroundPoint(["left", "right", "top", "bottom"], 8);
      return [
        { id, position: point, x, y, block: nameBlock(lines, 12), stands, padding: 1, colour: "mapInk", halo: 1.8 },
      ];
    });
}
