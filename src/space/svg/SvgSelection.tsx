import { memo } from "react";
import type { MarkGeometry } from "../../scene/scene";
import type { Ink } from "../../symbology/ink";
import { DISC, SELECTION_RING } from "../../symbology/ring";
import { extentOf, longerSide } from "../extentOf";
import { placingOf } from "./placingOf";
import { Shape } from "./Shape";
import type { SvgProjection } from "./svgProjection";

export interface SvgSelectionProps {
  readonly geometry: MarkGeometry;
  readonly projection: SvgProjection;
  readonly ink: Ink;
  /** The id of the mask: unique on the page. */
  readonly id: string;
  /** Only pointed at: a thin line on the outline itself. */
  readonly pointed?: boolean;
}

const { clear, width, casing } = SELECTION_RING;
const WIDEST = clear + width + casing;

/** The line round the selected place, outside of its outline so that the edge which tells its state stays in view; round a disc where it is small. */
export const SvgSelection = memo(function SvgSelection(props: SvgSelectionProps) {
  const { geometry, projection, ink, id, pointed = false } = props;
  const extent = extentOf(geometry);
  const isDisc = geometry.type === "Point" || longerSide(extent, projection.frame.zoom) < DISC.below;
  const [line, case_] = [ink.colour("selected"), ink.colour("selectedCase")];
  if (isDisc) {
    const [cx, cy] = projection.point(extent.middle);
    const ring = (stroke: string, strokeWidth: number) => (
      <circle cx={cx} cy={cy} r={8 + strokeWidth / 2} fill="none" {...{ stroke, strokeWidth }} />
    );
    if (pointed) return ring(line, 1.2);
    return (
      <g>
        {ring(case_, width + casing)}
        {ring(line, width)}
      </g>
    );
  }
  const shape = (look: { readonly stroke: string; readonly strokeWidth: number; readonly fill: string }) => (
    <Shape d={projection.path(geometry)} strokeLinejoin="round" {...look} />
  );
  const transform = placingOf(projection);
  if (pointed) return <g transform={transform}>{shape({ fill: "none", stroke: line, strokeWidth: 1.2 })}</g>;
  return (
    <>
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" {...sizeOf(projection)}>
        <rect {...sizeOf(projection)} fill="#fff" />
        <g transform={transform}>{shape({ fill: "#000", stroke: "#000", strokeWidth: 2 * clear })}</g>
      </mask>
      <g mask={`url(#${id})`}>
        <g transform={transform}>
          {shape({ fill: "none", stroke: case_, strokeWidth: 2 * WIDEST })}
          {shape({ fill: "none", stroke: line, strokeWidth: 2 * (clear + width) })}
        </g>
      </g>
    </>
  );
});

const sizeOf = ({ frame: { width, height } }: SvgProjection) => ({ width, height });
