import type { Feature, FeatureCollection } from "geojson";
import { memo } from "react";
import type { Ink } from "../../symbology/ink";
import { RELIEF_BOUNDS, type BasemapEntry, type ReliefFile } from "../basemapTable";
import { lineWidthAt } from "./lineWidthAt";
import { placingOf } from "./placingOf";
import { Shape } from "./Shape";
import type { SvgProjection } from "./svgProjection";

/** The basemap's features by file, as parsed, and the outlines of settlements. */
export interface BasemapFeatures {
  readonly land: FeatureCollection;
  readonly ground: FeatureCollection;
  readonly lines: FeatureCollection;
  readonly names: FeatureCollection;
  readonly places: FeatureCollection;
}

export interface SvgBasemapProps {
  /** Which part: `BASEMAP_GROUND` lies under the fills of sieges, `BASEMAP_LINES` over them. */
  readonly entries: readonly BasemapEntry[];
  readonly features: BasemapFeatures;
  readonly projection: SvgProjection;
  readonly ink: Ink;
  /** Addresses of the relief pictures; those that are not given are left out. */
  readonly relief: Readonly<Partial<Record<ReliefFile, string>>> | null;
}

/** A part of the basemap as SVG. */
export const SvgBasemap = memo(function SvgBasemap({ entries, features, projection, ink, relief }: SvgBasemapProps) {
  const { zoom } = projection.frame;
  return (
    <g transform={placingOf(projection)}>
      {entries.map((entry) => {
        if (entry.type === "relief") {
          const picture = relief?.[entry.id];
          if (picture === undefined) return null;
          const [west, south, east, north] = RELIEF_BOUNDS[entry.id];
          const [left, top] = onPath(projection, [west, north]);
          const [right, bottom] = onPath(projection, [east, south]);
          return (
            <image
              key={entry.id}
              href={picture}
              x={round(left)}
              y={round(top)}
              width={round(right - left)}
              height={round(bottom - top)}
              preserveAspectRatio="none"
              opacity={ink.opacity([entry.opacity])}
            />
          );
        }
        if (entry.minzoom !== undefined && zoom < entry.minzoom) return null;
        const path = pathOf(features[entry.source].features, entry.kinds, projection);
        if (path === "") return null;
        if (entry.type === "fill") {
          const edge = entry.edge ? { stroke: ink.colour(entry.edge), strokeWidth: 1 } : {};
          return <Shape key={entry.id} d={path} fill={ink.colour(entry.fill)} fillOpacity={entry.opacity} {...edge} />;
        }
        const width = lineWidthAt(entry.width, zoom);
        // MapLibre draws dashes for whole zooms and enlarges them in between.
        const dash = entry.dash?.map((length) => round(length * width * 2 ** (zoom - Math.floor(zoom))));
        return (
          <Shape
            key={entry.id}
            d={path}
            fill="none"
            stroke={ink.colour(entry.colour)}
            strokeWidth={round(width)}
            strokeOpacity={entry.opacity}
            {...(dash ? { strokeDasharray: dash.join(" ") } : {})}
            {...(entry.round ? { strokeLinecap: "round", strokeLinejoin: "round" } : {})}
          />
        );
      })}
    </g>
  );
});

/** Where a position lies among the paths, before they are moved and scaled. */
function onPath({ point, placing: { scale, right, down } }: SvgProjection, position: readonly number[]) {
  const [x, y] = point(position);
  return [(x - right) / scale, (y - down) / scale] as const;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function pathOf(features: readonly Feature[], kinds: readonly string[] | undefined, projection: SvgProjection): string {
  return features
    .filter(({ properties }) => kinds === undefined || kinds.includes(String(properties?.["kind"])))
    .map(({ geometry }) => projection.path(geometry))
    .join("");
}
