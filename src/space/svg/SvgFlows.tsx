import { memo } from "react";
import type { Flow } from "../../scene/scene";
import { ANNOUNCED_DASH, arrowHeadLength, HOLLOW_HEAD_STROKE, STALLED_DASH } from "../../symbology/evacuationMark";
import type { Ink } from "../../symbology/ink";
import type { FlowShapes } from "../flowShapes";
import { taperedArcs } from "../taperedArcs";
import type { SvgProjection } from "./svgProjection";

export interface SvgFlowsProps {
  readonly shapes: FlowShapes;
  readonly projection: SvgProjection;
  readonly ink: Ink;
}

const DASHES: Readonly<Record<Flow["stage"], readonly [number, number] | null>> = {
  "under-way": null,
  announced: ANNOUNCED_DASH,
  stalled: STALLED_DASH,
};

/** Arrows of people being moved: casings, lines by stage, heads. Their names are laid out with the others. */
export const SvgFlows = memo(function SvgFlows({ shapes, projection, ink }: SvgFlowsProps) {
  const { arcs, ends } = shapes;
  const colourOf = ({ certainty }: Pick<Flow, "certainty">): string =>
    ink.colour(certainty === "possible" ? "border" : "evacuation");
  const lines = taperedArcs(arcs).map(({ geometry, properties }) => ({
    ...properties,
    key: `${properties.flow} ${properties.part}`,
    d: lineOf(geometry.coordinates.map((position) => projection.point(position))),
  }));
  return (
    <g fill="none" strokeLinejoin="round">
      {lines.map(({ key, width, d }) => (
        <path
          key={key}
          d={d}
          stroke={ink.colour("evacuationCase")}
          strokeWidth={width + 3}
          strokeOpacity={0.85}
          strokeLinecap="round"
        />
      ))}
      {lines.map(({ key, stage, certainty, width, d }) => {
        const dash = DASHES[stage]?.map((length) => Math.round((length / 2.4) * width * 10) / 10);
        return (
          <path
            key={key}
            d={d}
            stroke={colourOf({ certainty })}
            strokeWidth={width}
            {...(dash ? { strokeDasharray: dash.join(" ") } : { strokeLinecap: "round" })}
          />
        );
      })}
      {ends.map(({ geometry, properties: { flow, stage, certainty, width, bearing } }) => {
        const [x, y] = projection.point(geometry.coordinates);
        const place = `translate(${tenths(x)} ${tenths(y)}) rotate(${Math.round(bearing)})`;
        if (stage === "stalled") {
          return (
            <g key={flow} transform={place}>
              <path d="M-7-3H7V3H-7Z" fill={ink.colour("evacuationCase")} />
              <path d="M-6-1.2H6V1.2H-6Z" fill={ink.colour("evacuation")} />
            </g>
          );
        }
        const length = arrowHeadLength(width);
        const side = tenths(length * 0.44);
        return (
          <path
            key={flow}
            transform={place}
            d={`M0 0L${side} ${length}L0 ${tenths(length * 0.82)}L${-side} ${length}Z`}
            {...(certainty === "possible"
              ? {
                  fill: ink.colour("evacuationCase"),
                  stroke: colourOf({ certainty }),
                  strokeWidth: HOLLOW_HEAD_STROKE,
                }
              : {
                  fill: colourOf({ certainty }),
                  stroke: ink.colour("evacuationCase"),
                  strokeWidth: 2.4,
                  paintOrder: "stroke",
                })}
          />
        );
      })}
    </g>
  );
});

const lineOf = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join("L")}`;
const tenths = (value: number): number => Math.round(value * 10) / 10;
