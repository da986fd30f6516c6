import { useMemo } from "react";
import { localeOf } from "../language/Language";
import { formatDay } from "../language/formatDay";
import { formatNumber } from "../language/formatNumber";
import { useTranslate } from "../language/useTranslate";
import type { BesiegedCount } from "../record/types";
import { besiegedSeries, highestCount, stepsPath, type BesiegedSeries } from "./besiegedSeries";
import { captionX } from "./captionX";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import type { TimeAxis } from "./timeAxis";

export interface BesiegedChartProps {
  readonly counts: readonly BesiegedCount[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
}

/** Space above the highest count, as a part of it. */
const HEADROOM = 1.04;
/** How far the caption stands above the base, in pixels, and where a narrow chart would run through it. */
const CAPTION_ABOVE = 10;
const CAPTION_ABOVE_IF_NARROW = 24;

/** People besieged in Syria: the United Nations' counts as a stepped area, Siege Watch's as dotted steps. */
export function BesiegedChart({ counts, axis, layout }: BesiegedChartProps) {
  const t = useTranslate();
  const un = useMemo(() => besiegedSeries(counts, "un"), [counts]);
  const siegeWatch = useMemo(() => besiegedSeries(counts, "siege-watch"), [counts]);
  const { top, base, lanes } = layout;
  const most = (highestCount(counts)?.people ?? 1) * HEADROOM;
  const y = (people: number): number => base - ((base - top) * people) / most;
  const first = un?.points[0];
  const hasWords = hasRoomForWords(layout, axis.width);
  const captionY = base - (hasWords ? CAPTION_ABOVE : CAPTION_ABOVE_IF_NARROW);
  return (
    <g>
      {un && (
        <>
          <path
            className="timeline-besieged-area"
            d={`${stepsPath(un, axis.x, y)}V${base}H${axis.x(un.points[0]?.day ?? 0)}Z`}
          />
          <path className="timeline-besieged-line" data-by="un" d={stepsPath(un, axis.x, y)} />
        </>
      )}
      {siegeWatch && (
        <path className="timeline-besieged-line" data-by="siege-watch" d={stepsPath(siegeWatch, axis.x, y)} />
      )}
      {lanes && un && <Points series={un} axis={axis} y={y} />}
      {lanes && siegeWatch && <Points series={siegeWatch} axis={axis} y={y} />}
      {lanes && first && (
        <>
          <text className="timeline-caption timeline-caption-strong" x={captionX(axis)} y={captionY - 16}>
            {t("time.chart.besieged")}
          </text>
          <text className="timeline-caption timeline-caption-quiet" x={captionX(axis)} y={captionY}>
            {t("time.chart.no-count", { month: formatDay(first.count.date.nominal, t.language, "month") })}
          </text>
        </>
      )}
      {hasWords && (
        <>
          {un && <UnFigures series={un} axis={axis} y={y} />}
          {siegeWatch && <SiegeWatchFigure series={siegeWatch} axis={axis} y={y} />}
        </>
      )}
    </g>
  );
}

interface SeriesProps {
  readonly series: BesiegedSeries;
  readonly axis: TimeAxis;
  readonly y: (people: number) => number;
}

/** A point a count: hollow where no source was seen. */
function Points({ series, axis, y }: SeriesProps) {
  return series.points.map(({ count, day, people }) => (
    <circle
      key={day}
      className="timeline-besieged-point"
      data-by={series.by}
      data-sourced={count.sourced}
      cx={axis.x(day)}
      cy={y(people)}
      r={series.by === "un" ? 2.1 : 1.7}
    />
  ));
}

/** The first count above its step, and the last with a source after its step. */
function UnFigures({ series, axis, y }: SeriesProps) {
  const t = useTranslate();
  const forward = axis.direction === "rtl" ? -1 : 1;
  const [first] = series.points;
  const lastAt = series.points.findLastIndex((point) => point.count.sourced);
  const last = series.points[lastAt];
  const end = series.points[lastAt + 1]?.day ?? series.until;
  return (
    <>
      {first && (
        <text className="timeline-figure" x={axis.x(first.day)} y={y(first.people) - 6}>
          {t("time.chart.un", { people: formatNumber(first.people, t.language) })}
        </text>
      )}
      {last && lastAt > 0 && (
        <text className="timeline-figure" y={y(last.people)}>
          <tspan x={axis.x(end) + 7 * forward} dy={-3}>
            {t("time.chart.un-name")}
          </tspan>
          <tspan x={axis.x(end) + 7 * forward} dy={14}>
            {formatNumber(last.people, t.language)}
          </tspan>
        </text>
      )}
    </>
  );
}

/** The first count, before its step. */
function SiegeWatchFigure({ series, axis, y }: SeriesProps) {
  const t = useTranslate();
  const [first] = series.points;
  if (!first) return null;
  const people = new Intl.NumberFormat(localeOf(t.language), {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 1,
  }).format(first.people);
  const backward = axis.direction === "rtl" ? 1 : -1;
  return (
    <text className="timeline-figure" data-side="before" x={axis.x(first.day) + 8 * backward} y={y(first.people) + 4}>
      {t("time.chart.siege-watch", { people })}
    </text>
  );
}
