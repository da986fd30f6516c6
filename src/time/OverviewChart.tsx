import { memo, useMemo } from "react";
import { useTranslate } from "../language/useTranslate";
import { axisCalendar } from "./axisCalendar";
import { eventDensity } from "./eventDensity";
import type { EventTick } from "./eventTicks";
import type { TimeAxis } from "./timeAxis";

export interface OverviewChartProps {
  readonly axis: TimeAxis;
  readonly ticks: readonly EventTick[];
  readonly height: number;
  /** Whether the years are written: not where the chart above has the same. */
  readonly hasYears: boolean;
}

/** Width of a column of events, and the space above the tallest, in pixels. */
const COLUMN = 3;
const HEADROOM = 3;

/** All of the frame, small: how the events are spread over the years. */
export const OverviewChart = memo(function OverviewChart({ axis, ticks, height, hasYears }: OverviewChartProps) {
  const t = useTranslate();
  const columns = useMemo(() => eventDensity(ticks, axis, COLUMN), [ticks, axis]);
  const { lines, labels } = useMemo(() => axisCalendar(axis, t.language, "year"), [axis, t]);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  // The root lets a single event be seen beside a month with many.
  const tall = (count: number): number => Math.max(2, Math.round((height - HEADROOM) * Math.sqrt(count / most)));
  return (
    <svg className="timeline-layer" width={axis.width} height={height} aria-hidden="true">
      <path
        className="timeline-overview-events"
        d={columns.map(({ x, count }) => `M${x} ${height}v${-tall(count)}h${COLUMN - 0.5}v${tall(count)}z`).join("")}
      />
      <path className="timeline-overview-lines" d={lines.map(({ x }) => `M${Math.round(x)} 0V${height}`).join("")} />
      {hasYears &&
        labels.map(({ day, text, x, anchor }) => (
          <text key={day} className="timeline-overview-year" data-anchor={anchor} x={x} y={height - 4}>
            {text}
          </text>
        ))}
    </svg>
  );
});
