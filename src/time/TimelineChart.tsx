import { memo, useId, useMemo, type ComponentType } from "react";
import { useTranslate } from "../language/useTranslate";
import type { TruceRecord } from "../record/types";
import { axisCalendar } from "./axisCalendar";
import { BesiegedChart } from "./BesiegedChart";
import type { BesiegedWordsProps } from "./BesiegedWords";
import { captionX } from "./captionX";
import type { PlacedName } from "./ceasefireNames";
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
  /** Whether the axis shows all of the frame. */
  readonly isWhole: boolean;
  /** Names of ceasefires to write over the counts, `ceasefireNames`; by default none. */
  readonly names?: readonly PlacedName[];
  /** What writes at the counts of people besieged; null: nothing. */
  readonly words: ComponentType<BesiegedWordsProps> | null;
}

const NO_NAMES: readonly PlacedName[] = [];
/** How far beyond the ends of the axis a stroke that stands on them may reach, in pixels. */
const BESIDE = 3;

/** All of the chart that does not depend on the day. */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { record, axis, layout, ticks, chosen, isWhole, names = NO_NAMES, words } = props;
  const t = useTranslate();
  const { top, base, lanes, hasWords, axis: line, height } = layout;
  const label = useMemo(() => (record ? describeChart(record, t, lanes !== null) : undefined), [record, t, lanes]);
  const clip = useId();
  const left = Math.min(axis.begin, axis.end) - BESIDE;
  const { unit, lines, labels } = useMemo(() => axisCalendar(axis, t.language), [axis, t]);
  return (
    <svg
      className="timeline-layer timeline-chart"
      width={axis.width}
      height={height}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <path
        className="timeline-calendar-lines"
        data-unit={unit}
        d={[...lines.map(({ x }) => x), axis.begin, axis.end]
          .map((x) => `M${Math.round(x)} ${top - 4}V${line + 4}`)
          .join("")}
      />
      {labels.map(({ day, text, x, anchor, isStrong }) => (
        <text
          key={`${day} ${anchor}`}
          className="timeline-calendar"
          data-anchor={anchor}
          data-strong={isStrong}
          x={x}
          y={layout.calendarBaseline}
        >
          {text}
        </text>
      ))}
      {record && lanes && <path className="timeline-rule" d={`M${axis.begin} ${base}H${axis.end}`} />}
      <path className="timeline-rule" d={`M${axis.begin} ${line}H${axis.end}`} />
      <clipPath id={clip}>
        <rect x={left} y={0} width={Math.abs(axis.end - axis.begin) + 2 * BESIDE} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {record && <CeasefireRow ceasefires={record.nationalCeasefires} {...{ axis, layout, names }} />}
        {record && <BesiegedChart counts={record.besiegedCounts} {...{ axis, layout, names, isWhole, words }} />}
        <LanePaths ticks={ticks} axis={axis} layout={layout} weight={chosen ? "quiet" : "plain"} />
        {chosen && <LanePaths ticks={chosen} axis={axis} layout={layout} weight="place" />}
      </g>
      {record && hasWords && isWhole && (
        <text className="timeline-caption" x={captionX(axis)} y={base + 15}>
          {t("time.chart.events")}
        </text>
      )}
    </svg>
  );
});
