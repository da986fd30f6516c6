import type { Translate } from "../language/createTranslate";
import { formatNumber } from "../language/formatNumber";
import { localeOf } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import type { BesiegedSeries } from "./besiegedSeries";
import { countLabels, type CountLabel } from "./countLabels";
import { highestIn } from "./highestIn";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

export interface BesiegedFiguresProps {
  readonly un: BesiegedSeries | null;
  readonly siegeWatch: BesiegedSeries | null;
  readonly axis: TimeAxis;
  readonly y: (people: number) => number;
  /** All of the frame is shown: then a few figures tell the scale; closer, each stands at its step. */
  readonly isWhole: boolean;
}

interface FigureProps {
  readonly series: BesiegedSeries;
  readonly axis: TimeAxis;
  readonly y: (people: number) => number;
  readonly t: Translate;
}

/** Where the baseline of a figure stands, in pixels below its line. */
const BESIDE = { over: -5, before: 4, under: 13 } as const;
/** And so far after it. */
const AFTER = 7;
/** Another line runs through a figure over its line where it is so many pixels above that; under the line a figure takes so many. */
const THROUGH = { least: 2, most: 18 } as const;
const ROOM_UNDER = 16;

/** Figures beside the lines of the counts: over them, or under the United Nations' where Siege Watch's would run through the words. */
export function BesiegedFigures({ un, siegeWatch, axis, y, isWhole }: BesiegedFiguresProps) {
  const t = useTranslate();
  if (isWhole) {
    return (
      <>
        {un && <UnFigures series={un} axis={axis} y={y} t={t} />}
        {siegeWatch && <SiegeWatchFigure series={siegeWatch} axis={axis} y={y} t={t} />}
      </>
    );
  }
  const isCrossed = ({ text, x, people }: CountLabel): boolean => {
    const from = axis.timeAt(x);
    const above = y(people) - y(highestIn(siegeWatch, from, from + textWidth(text, t.language) / axis.pixelsPerDay));
    return above > THROUGH.least && above < THROUGH.most && y(0) - y(people) >= ROOM_UNDER;
  };
  return [un, siegeWatch].map(
    (series) =>
      series &&
      countLabels(series, axis, t).map((label) => {
        const side = series === un && label.side === "over" && isCrossed(label) ? "under" : label.side;
        const { day, text, x, people } = label;
        return (
          <text
            key={`${series.by} ${day}`}
            className="timeline-figure"
            data-side={side}
            x={x}
            y={y(people) + BESIDE[side]}
          >
            {text}
          </text>
        );
      }),
  );
}

/** The first count above its step, and the last with a source after its step: in one line, in two, or without its name, as the chart has room. */
function UnFigures({ series, axis, y, t }: FigureProps) {
  const [first] = series.points;
  const lastAt = series.points.findLastIndex((point) => point.count.sourced);
  const last = series.points[lastAt];
  return (
    <>
      {first && (
        <text className="timeline-figure" x={axis.x(first.day)} y={y(first.people) - 6}>
          {t("time.chart.un", { people: formatNumber(first.people, t.language) })}
        </text>
      )}
      {last && lastAt > 0 && (
        <LastFigure
          {...{ axis, t }}
          people={last.people}
          from={axis.x(series.points[lastAt + 1]?.day ?? series.until)}
          y={y(last.people)}
        />
      )}
    </>
  );
}

function LastFigure(props: Pick<FigureProps, "axis" | "t"> & Record<"people" | "from" | "y", number>) {
  const { axis, t, people, from, y } = props;
  const x = from + (axis.direction === "rtl" ? -AFTER : AFTER);
  const room = Math.abs(axis.end - x);
  const toEdge = axis.direction === "rtl" ? x : axis.width - x;
  const figure = formatNumber(people, t.language);
  const [name, whole] = [t("time.chart.un-name"), t("time.chart.un", { people: figure })];
  const isOneLine = textWidth(whole, t.language) <= room;
  if (isOneLine || textWidth(name, t.language) > toEdge) {
    return (
      <text className="timeline-figure" x={x} y={y + 4}>
        {isOneLine ? whole : figure}
      </text>
    );
  }
  return (
    <text className="timeline-figure" y={y}>
      <tspan x={x} dy={-3}>
        {name}
      </tspan>
      <tspan x={x} dy={14}>
        {figure}
      </tspan>
    </text>
  );
}

/** The first count, before its step. */
function SiegeWatchFigure({ series, axis, y, t }: FigureProps) {
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
