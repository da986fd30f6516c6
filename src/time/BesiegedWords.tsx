import { useTranslate } from "../language/useTranslate";
import type { BesiegedSeries } from "./besiegedSeries";
import type { PlacedName } from "./ceasefireNames";
import type { ChartLayout } from "./chartLayout";
import type { TimeAxis } from "./timeAxis";
import { wordsAtCounts } from "./wordsAtCounts";
import "./besiegedWords.css";

export interface BesiegedWordsProps {
  readonly un: BesiegedSeries | null;
  readonly siegeWatch: BesiegedSeries | null;
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** The names of ceasefires that are written over the counts. */
  readonly names: readonly PlacedName[];
  /** Where a number of people stands, in pixels from the top. */
  readonly y: (people: number) => number;
  /** Whether the axis shows all of the frame. */
  readonly isWhole: boolean;
  /** Whether some counts are without a source, and so drawn hollow. */
  readonly hasHollow: boolean;
}

const CLASS_OF = {
  strong: "timeline-caption timeline-caption-strong",
  quiet: "timeline-caption timeline-caption-quiet",
  figure: "timeline-figure",
} as const;

/** What is written at the counts of people besieged: what they are of, and figures. */
export function BesiegedWords(props: BesiegedWordsProps) {
  const t = useTranslate();
  return wordsAtCounts(props, t).map(({ text, look, x, y, isBefore }) => (
    <text
      key={`${text} ${x} ${y}`}
      className={CLASS_OF[look]}
      {...(isBefore ? { "data-side": "before" } : {})}
      x={x}
      y={y}
    >
      {text}
    </text>
  ));
}
