import type { Translate } from "../language/createTranslate";
import { formatNumber } from "../language/formatNumber";
import { localeOf } from "../language/Language";
import type { BesiegedSeries } from "./besiegedSeries";
import type { ChartWord } from "./chartWord";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** How far after its line the last figure stands, and before its step the first of Siege Watch; from a point down to a baseline beside it. */
const AFTER = 7;
const BEFORE = 8;
const BESIDE = 4;

/** What is written where all of the frame is shown, each in the ways that it can be: a few figures that tell the scale. */
export function wholeFigures(
  un: BesiegedSeries | null,
  siegeWatch: BesiegedSeries | null,
  axis: TimeAxis,
  y: (people: number) => number,
  t: Translate,
): readonly (readonly (readonly ChartWord[])[])[] {
  return [...(un ? unFigures(un, axis, y, t) : []), ...(siegeWatch ? siegeWatchFigure(siegeWatch, axis, y, t) : [])];
}

/** The last count with a source after its step, in one line, in two, or without its name, as the chart has room; and the first above its step. */
function unFigures(
  { points, until }: BesiegedSeries,
  axis: TimeAxis,
  y: (people: number) => number,
  t: Translate,
): readonly (readonly (readonly ChartWord[])[])[] {
  const [first] = points;
  const lastAt = points.findLastIndex((point) => point.count.sourced);
  const last = points[lastAt];
  const wishes: (readonly (readonly ChartWord[])[])[] = [];
  if (last && lastAt > 0) wishes.push(lastFigure(last.people, axis.x(points[lastAt + 1]?.day ?? until), axis, y, t));
  if (first) {
    const text = t("time.chart.un", { people: formatNumber(first.people, t.language) });
    wishes.push([[{ text, look: "figure", x: axis.x(first.day), y: y(first.people) - 6 }]]);
  }
  return wishes;
}

function lastFigure(
  people: number,
  from: number,
  axis: TimeAxis,
  y: (people: number) => number,
  t: Translate,
): readonly (readonly ChartWord[])[] {
  const x = from + (axis.direction === "rtl" ? -AFTER : AFTER);
  const room = Math.abs(axis.end - x);
  const figure = formatNumber(people, t.language);
  const at = (text: string, below: number): ChartWord => ({ text, look: "figure", x, y: y(people) + below });
  const whole = t("time.chart.un", { people: figure });
  return [
    ...(textWidth(whole, t.language) <= room ? [[at(whole, BESIDE)]] : []),
    [at(t("time.chart.un-name"), -3), at(figure, 11)],
    [at(figure, BESIDE)],
  ];
}

/** The first count, before its step. */
function siegeWatchFigure(
  { points: [first] }: BesiegedSeries,
  axis: TimeAxis,
  y: (people: number) => number,
  t: Translate,
): readonly (readonly (readonly ChartWord[])[])[] {
  if (!first) return [];
  const people = new Intl.NumberFormat(localeOf(t.language), {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 1,
  }).format(first.people);
  const x = axis.x(first.day) + (axis.direction === "rtl" ? BEFORE : -BEFORE);
  const text = t("time.chart.siege-watch", { people });
  return [[[{ text, look: "figure", x, y: y(first.people) + BESIDE, isBefore: true }]]];
}
