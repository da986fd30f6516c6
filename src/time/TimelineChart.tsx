import { memo, useMemo } from "react";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { TruceRecord } from "../record/types";
import { BesiegedChart } from "./BesiegedChart";
import { captionX } from "./captionX";
import { CeasefireRow } from "./CeasefireRow";
import type { ChartLayout } from "./chartLayout";
import { describeChart } from "./describeChart";
import { LanePaths } from "./LanePaths";
import type { EventTick } from "./eventTicks";
import type { TimeAxis } from "./timeAxis";
import "./timelineChart.css";

export interface TimelineChartProps {
  readonly record: TruceRecord | null;
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  readonly ticks: readonly EventTick[];
  /** The events of the selected place, or null where none is selected. */
  readonly chosen: readonly EventTick[] | null;
}

/** A year narrower than this, in pixels, is written with two digits. */
const FULL_YEAR_FROM = 40;

/** All of the chart that does not depend on the day. */
export const TimelineChart = memo(function TimelineChart({ record, axis, layout, ticks, chosen }: TimelineChartProps) {
  const t = useTranslate();
  const label = useMemo(() => (record ? describeChart(record, t) : undefined), [record, t]);
  const { top, base, lanes, axis: line, height } = layout;
  const years = axis.years;
  const yearWidth = Math.abs((years[2]?.x ?? 0) - (years[1]?.x ?? 0));
  return (
    <svg
      className="timeline-layer timeline-chart"
      width={axis.width}
      height={height}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      focusable="false"
    >
      {years.map(({ firstDay, x, middle }, at) => (
        <g key={firstDay}>
          <path className="timeline-year-line" d={`M${x} ${top - 4}V${line + 4}`} />
          <text className="timeline-year" x={middle} y={layout.yearBaseline}>
            {at > 0 && yearWidth < FULL_YEAR_FROM
              ? `’${formatDay(firstDay, t.language, "year").slice(2)}`
              : formatDay(firstDay, t.language, "year")}
          </text>
        </g>
      ))}
      <path className="timeline-year-line" d={`M${axis.end} ${top - 4}V${line + 4}`} />
      {record && <CeasefireRow ceasefires={record.nationalCeasefires} axis={axis} layout={layout} />}
      {record && <BesiegedChart counts={record.besiegedCounts} axis={axis} layout={layout} />}
      {record && lanes && <path className="timeline-rule" d={`M${axis.begin} ${base}H${axis.end}`} />}
      <path className="timeline-rule" d={`M${axis.begin} ${line}H${axis.end}`} />
      <LanePaths ticks={ticks} axis={axis} layout={layout} weight={chosen ? "quiet" : "plain"} />
      {chosen && <LanePaths ticks={chosen} axis={axis} layout={layout} weight="place" />}
      {record && lanes && (
        <text className="timeline-caption" x={captionX(axis)} y={base + 15}>
          {t("time.chart.events")}
        </text>
      )}
    </svg>
  );
});
