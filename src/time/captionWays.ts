import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import type { BesiegedSeries } from "./besiegedSeries";
import { captionX } from "./captionX";
import type { PlacedName } from "./ceasefireNames";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import type { ChartWord } from "./chartWord";
import { highestIn } from "./highestIn";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

export interface CaptionOptions {
  readonly un: BesiegedSeries;
  readonly siegeWatch: BesiegedSeries | null;
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  /** The names of ceasefires, in the order of their beginnings, which stand in the line of a closer view. */
  readonly names: readonly PlacedName[];
  /** Whether some counts are without a source, and so drawn hollow. */
  readonly hasHollow: boolean;
  /** Where a number of people stands, in pixels from the top. */
  readonly y: (people: number) => number;
}

/** Pixels between lines; from the base to the last of them, also where a narrow chart would run through it. */
const LINE = 15;
const ABOVE_BASE = 6;
const ABOVE_BASE_IF_NARROW = 20;
/** Pixels from the top to the line of a closer view, the height of a figure, and the least space before and after the words in the line. */
const BELOW_TOP = 12;
const FIGURE = 18;
const AFTER = 8;

/**
 * Ways to write what the counts are of, that there is none before the first, and what a hollow point means: where there is room before the first.
 * Closer, the first and the last of these stay, in one line: below the caption of the ceasefires, beside their names, above the base where
 * the lines are high. Where the names leave no room the last goes, then both: each line bears the name of who counted.
 */
export function captionWays(options: CaptionOptions, t: Translate): readonly (readonly ChartWord[])[] {
  const { un, axis, layout, hasHollow } = options;
  const [first] = un.points;
  if (first === undefined) return [];
  const isWide = hasRoomForWords(layout, axis.width);
  const title = t("time.chart.besieged");
  const hollow = hasHollow ? [t("time.chart.hollow")] : [];
  const room = (first.day - axis.view.from) * axis.pixelsPerDay - Math.abs(captionX(axis) - axis.begin);
  if (axis.view.from >= first.day || (isWide && textWidth(title, t.language) > room))
    return [[title, ...hollow].join(" · "), title].flatMap((text) => inOneLine(text, options, t));
  const noCount = t("time.chart.no-count", { month: formatDay(first.count.date.nominal, t.language, "month") });
  const above = (texts: readonly string[], aboveBase: number): readonly ChartWord[] =>
    texts.map((text, at) => ({
      text,
      look: at === 0 ? "strong" : "quiet",
      x: captionX(axis),
      y: layout.base - aboveBase - (texts.length - 1 - at) * LINE,
    }));
  const all = [title, noCount, ...hollow];
  return isWide
    ? [above(all, ABOVE_BASE), above([title, noCount], ABOVE_BASE)]
    : [above(all, ABOVE_BASE_IF_NARROW), above(all, ABOVE_BASE), above([title, noCount], ABOVE_BASE)];
}

function inOneLine(text: string, options: CaptionOptions, t: Translate): readonly (readonly ChartWord[])[] {
  const { un, siegeWatch, axis, layout, names, y } = options;
  const width = textWidth(text, t.language);
  const inset = Math.abs(captionX(axis) - axis.begin);
  const start = startBeside(names, inset, width);
  const dayAt = (pixels: number): number => axis.view.from + pixels / axis.pixelsPerDay;
  const from = start === inset ? axis.view.from : dayAt(start);
  const topmost = Math.min(...[un, siegeWatch].map((series) => y(highestIn(series, from, dayAt(start + width)))));
  const isBelowTop = topmost > layout.top + BELOW_TOP + FIGURE;
  if (isBelowTop && start + width > Math.abs(axis.end - axis.begin)) return [];
  const along = isBelowTop ? start : inset;
  const x = axis.begin + (axis.direction === "rtl" ? -along : along);
  return [[{ text, look: "quiet", x, y: isBelowTop ? layout.top + BELOW_TOP : layout.base - ABOVE_BASE }]];
}

/** Where words so wide begin that stand beside the names and not upon them, in pixels from the beginning of the axis. */
function startBeside(names: readonly PlacedName[], inset: number, width: number): number {
  return names.reduce(
    (start, { extent: [left, right] }) =>
      left < start + width + AFTER && right + AFTER > start ? right + 2 * AFTER : start,
    inset,
  );
}
