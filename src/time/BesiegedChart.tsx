import { useMemo, type ComponentType } from "react";
import type { BesiegedCount } from "../record/types";
import { besiegedSeries, highestCount, stepsPath, type BesiegedSeries } from "./besiegedSeries";
import type { BesiegedWordsProps } from "./BesiegedWords";
import type { PlacedName } from "./ceasefireNames";
import type { ChartLayout } from "./chartLayout";
import type { TimeAxis } from "./timeAxis";

export interface BesiegedChartProps {
  readonly counts: readonly BesiegedCount[];
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** The names of ceasefires that are written over the counts. */
  readonly names: readonly PlacedName[];
  /** Whether the axis shows all of the frame. */
  readonly isWhole: boolean;
  /** What writes at the counts, `BesiegedWords`; null where there is no room for any word. */
  readonly words: ComponentType<BesiegedWordsProps> | null;
}

/** Space above the highest count, as a part of it. */
const HEADROOM = 1.04;
/** Height of the row of the ceasefires' names, which close bands have room for, in pixels. */
const NAMES = 18;

/** How large a point is in a low chart, as a part of one in a high chart. */
const LOW_POINT = 0.8;

/** People besieged in Syria: the United Nations' counts as a stepped area, Siege Watch's as dotted steps. */
export function BesiegedChart({ counts, axis, layout, names, isWhole, words: Words }: BesiegedChartProps) {
  const un = useMemo(() => besiegedSeries(counts, "un"), [counts]);
  const siegeWatch = useMemo(() => besiegedSeries(counts, "siege-watch"), [counts]);
  const { base } = layout;
  const top = isWhole ? layout.top : layout.top + NAMES;
  const most = Math.max(1, highestCount(counts)?.people ?? 1) * HEADROOM;
  const y = (people: number): number => base - ((base - top) * people) / most;
  return (
    <g>
      {un && (
        <>
          <path
            className="timeline-besieged-area"
            d={`${stepsPath(un, axis.xNear, y)}V${base}H${axis.xNear(un.points[0]?.day ?? 0)}Z`}
          />
          <path className="timeline-besieged-line" data-by="un" d={stepsPath(un, axis.xNear, y)} />
        </>
      )}
      {siegeWatch && (
        <path className="timeline-besieged-line" data-by="siege-watch" d={stepsPath(siegeWatch, axis.xNear, y)} />
      )}
      {un && <Points series={un} {...{ axis, y, layout }} />}
      {siegeWatch && <Points series={siegeWatch} {...{ axis, y, layout }} />}
      {Words && (
        <Words
          {...{ un, siegeWatch, axis, layout, names, y, isWhole }}
          hasHollow={counts.some((one) => !one.sourced)}
        />
      )}
    </g>
  );
}

/** A point a count: hollow where no source was seen. */
function Points({
  series,
  axis,
  y,
  layout,
}: {
  readonly series: BesiegedSeries;
  readonly axis: TimeAxis;
  readonly y: (people: number) => number;
  readonly layout: ChartLayout;
}) {
  const shown = series.points.filter(({ day }) => axis.shows(day));
  return shown.map(({ count, day, people }) => (
    <circle
      key={day}
      className="timeline-besieged-point"
      data-by={series.by}
      data-sourced={count.sourced}
      cx={axis.x(day)}
      cy={y(people)}
      r={(series.by === "un" ? 2.1 : 1.7) * (layout.hasWords ? 1 : LOW_POINT)}
    />
  ));
}
