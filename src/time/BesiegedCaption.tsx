import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import type { BesiegedSeries } from "./besiegedSeries";
import { captionX } from "./captionX";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

export interface BesiegedCaptionProps {
  readonly un: BesiegedSeries;
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** Whether some counts are without a source, and so drawn hollow. */
  readonly hasHollow: boolean;
  readonly t: Translate;
}

/** Pixels between lines; from the base to the last of them, also where a narrow chart would run through it. */
const LINE = 15;
const ABOVE_BASE = 6;
const ABOVE_BASE_IF_NARROW = 20;

/** What the counts are of, that there is none before the first, and what a hollow point means: where there is room before the first. */
export function BesiegedCaption({ un, axis, layout, hasHollow, t }: BesiegedCaptionProps) {
  const [first] = un.points;
  if (first === undefined || axis.view.from >= first.day) return null;
  const isWide = hasRoomForWords(layout, axis.width);
  const title = t("time.chart.besieged");
  const room = (first.day - axis.view.from) * axis.pixelsPerDay - Math.abs(captionX(axis) - axis.begin);
  if (isWide && textWidth(title, t.language) > room) return null;
  const lines = [
    title,
    t("time.chart.no-count", { month: formatDay(first.count.date.nominal, t.language, "month") }),
    ...(hasHollow ? [t("time.chart.hollow")] : []),
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
