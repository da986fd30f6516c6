import type { Translate } from "../language/createTranslate";
import type { BesiegedSeries } from "./besiegedSeries";
import type { ChartWord } from "./chartWord";
import { countLabels, nameAlone, nameOfSeries, type CountLabel } from "./countLabels";
import { peopleIn } from "./peopleIn";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";
import type { WordPlacer } from "./wordPlacer";

/** Where the baseline of a figure stands, in pixels below its line. */
const BESIDE = { over: -5, before: 4, under: 13 } as const;
/** A line runs through a figure over or under its own where it is so many pixels away from that; under the line a figure takes so many. */
const THROUGH = { least: 2, most: 18 } as const;
const ROOM_UNDER = 16;

export interface NearFigures {
  readonly series: BesiegedSeries;
  /** All lines that are drawn, also that of the series. */
  readonly lines: readonly (BesiegedSeries | null)[];
  readonly axis: TimeAxis;
  /** Where a number of people stands, in pixels from the top. */
  readonly y: (people: number) => number;
  /** Whether there is room for figures; otherwise the name alone is written. */
  readonly hasFigures: boolean;
}

/**
 * Places the figures of a series in a view of a part of time: over their steps, or under them where a line would run through the words or something
 * is written there. Who counted is said first: by a figure or, where none has room for it or there are none, by the name alone.
 */
export function placeNearFigures(placer: WordPlacer, figures: NearFigures, t: Translate): void {
  const { series, axis, hasFigures } = figures;
  const name = nameOfSeries(series, t);
  const labels = hasFigures ? countLabels(series, axis, t) : [];
  const named = labels.find(({ text }) => text.includes(name));
  const ways = (of: readonly CountLabel[]): readonly (readonly ChartWord[])[] => waysOf(of, figures, t);
  if (named === undefined || !placer.place(ways([named]))) placer.place(ways(nameAlone(series, axis, t)));
  for (const label of labels) if (label !== named) placer.place(ways([label]));
}

/** Over each line and under it, first where no line runs through the words. */
function waysOf(
  labels: readonly CountLabel[],
  { lines, axis, y }: NearFigures,
  t: Translate,
): readonly (readonly ChartWord[])[] {
  const isThrough = ({ text, x, people, isBefore = false }: CountLabel, side: CountLabel["side"]): boolean => {
    const days = textWidth(text, t.language) / axis.pixelsPerDay;
    const from = axis.timeAt(x) - (isBefore ? days : 0);
    return lines
      .flatMap((series) => peopleIn(series, from, from + days))
      .map((other) => (y(people) - y(other)) * (side === "under" ? -1 : 1))
      .some((away) => away > THROUGH.least && away < THROUGH.most);
  };
  const ways = labels.flatMap((label) => {
    const hasRoomUnder = y(0) - y(label.people) >= ROOM_UNDER;
    const sides = label.side === "over" && hasRoomUnder ? (["over", "under"] as const) : [label.side];
    return sides.map((side) => ({
      isThrough: side !== "before" && isThrough(label, side),
      word: {
        text: label.text,
        look: "figure",
        x: label.x,
        y: y(label.people) + BESIDE[side],
        isBefore: label.isBefore ?? false,
      } as const,
    }));
  });
  return ways.toSorted((a, b) => Number(a.isThrough) - Number(b.isThrough)).map(({ word }) => [word]);
}
