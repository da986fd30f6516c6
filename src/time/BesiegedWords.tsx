import { useTranslate } from "../language/useTranslate";
import { BesiegedCaption } from "./BesiegedCaption";
import { BesiegedFigures } from "./BesiegedFigures";
import type { BesiegedSeries } from "./besiegedSeries";
import type { PlacedName } from "./ceasefireNames";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import type { TimeAxis } from "./timeAxis";
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

/** What is written at the counts of people besieged: what they are of, and figures. */
export function BesiegedWords({ un, siegeWatch, axis, layout, names, y, isWhole, hasHollow }: BesiegedWordsProps) {
  const t = useTranslate();
  return (
    <>
      {layout.hasWords && un && <BesiegedCaption {...{ un, siegeWatch, axis, layout, names, y, t, hasHollow }} />}
      {hasRoomForWords(layout, axis.width) && <BesiegedFigures {...{ un, siegeWatch, axis, y, isWhole }} />}
    </>
  );
}
