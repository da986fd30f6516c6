import { memo } from "react";
import type { ChartLayout } from "./chartLayout";
import { LanePaths } from "./LanePaths";
import type { EventTick } from "./eventTicks";
import type { TimeAxis } from "./timeAxis";

export interface DayMarksProps {
  /** The events of the chosen day. */
  readonly ticks: readonly EventTick[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
}

/** The events of the chosen day, bold, over the chart. */
export const DayMarks = memo(function DayMarks({ ticks, axis, layout }: DayMarksProps) {
  return (
    <svg className="timeline-layer" width={axis.width} height={layout.height} aria-hidden="true">
      <LanePaths ticks={ticks} axis={axis} layout={layout} weight="day" />
    </svg>
  );
});
