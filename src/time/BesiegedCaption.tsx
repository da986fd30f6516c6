import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import type { BesiegedSeries } from "./besiegedSeries";
import { captionX } from "./captionX";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import { highestIn } from "./highestIn";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

export interface BesiegedCaptionProps {
  readonly un: BesiegedSeries;
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** Whether some counts are without a source, and so drawn hollow. */
  readonly hasHollow: boolean;
  /** Where a number of people stands, in pixels from the top. */
  readonly y: (people: number) => number;
  readonly siegeWatch: BesiegedSeries | null;
  readonly t: Translate;
}

/** Pixels between lines; from the base to the last of them, also where a narrow chart would run through it. */
const LINE = 15;
const ABOVE_BASE = 6;
const ABOVE_BASE_IF_NARROW = 20;
/** Pixels from the top to the line of a closer view, the height of a figure, and the least space after the line. */
const BELOW_TOP = 12;
const FIGURE = 18;
const AFTER = 8;

/**
 * What the counts are of, that there is none before the first, and what a hollow point means: where there is room before the first. Closer, the
 * first and the last of these stay, in one line: below the caption of the ceasefires, above the base where the lines are high.
 */
export function BesiegedCaption({ un, siegeWatch, axis, layout, hasHollow, y, t }: BesiegedCaptionProps) {
  const [first] = un.points;
  if (first === undefined) return null;
  const isWide = hasRoomForWords(layout, axis.width);
  const title = t("time.chart.besieged");
  const hollow = hasHollow ? [t("time.chart.hollow")] : [];
  const room = (first.day - axis.view.from) * axis.pixelsPerDay - Math.abs(captionX(axis) - axis.begin);
  if (axis.view.from >= first.day || (isWide && textWidth(title, t.language) > room)) {
    if (!isWide) return null;
    const text = [title, ...hollow].join(" · ");
    const until = axis.view.from + (textWidth(text, t.language) + AFTER) / axis.pixelsPerDay;
    const topmost = Math.min(...[un, siegeWatch].map((series) => y(highestIn(series, axis.view.from, until))));
    const line = topmost > layout.top + BELOW_TOP + FIGURE ? layout.top + BELOW_TOP : layout.base - ABOVE_BASE;
    return (
      <text className="timeline-caption timeline-caption-quiet" x={captionX(axis)} y={line}>
        {text}
      </text>
    );
  }
  const lines = [
    title,
    t("time.chart.no-count", { month: formatDay(first.count.date.nominal, t.language, "month") }),
    ...hollow,
  ];
  const last = layout.base - (isWide ? ABOVE_BASE : ABOVE_BASE_IF_NARROW);
  return lines.map((text, at) => (
    <text
      key={text}
      className={`timeline-caption ${at === 0 ? "timeline-caption-strong" : "timeline-caption-quiet"}`}
      x={captionX(axis)}
      y={last - (lines.length - 1 - at) * LINE}
    >
      {text}
    </text>
  ));
}
