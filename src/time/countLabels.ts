import type { Translate } from "../language/createTranslate";
import { formatEdtf } from "../language/formatEdtf";
import { formatNumber } from "../language/formatNumber";
import type { BesiegedSeries } from "./besiegedSeries";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** A figure written at its step. */
export interface CountLabel {
  readonly day: number;
  readonly text: string;
  /** Where it begins, in pixels from the left edge of the chart. */
  readonly x: number;
  readonly people: number;
  /** Where it stands: over its step, before its point, or under the line. */
  readonly side: "over" | "before" | "under";
}

/** Pixels between the beginning of a step and its figure, and the least after it. */
const INSET = 6;
/** Pixels between a name and the point that it stands before. */
const BEFORE = 8;

/**
 * The figures of a series where their steps have room for them. One, where there is room, says who counted, and of the United
 * Nations' one says what. Where none has room for that, the name stands alone. A figure without a source seen is written only where that can be
 * said with it; so is one that is held over from before what is shown only with its date.
 */
export function countLabels(series: BesiegedSeries, axis: TimeAxis, t: Translate): readonly CountLabel[] {
  const forward = axis.direction === "rtl" ? -1 : 1;
  const labels: CountLabel[] = [];
  let forms = series.by === "un" ? ["time.chart.un-besieged", "time.chart.un"] : ["time.chart.siege-watch"];
  for (const [at, { count, day, people }] of series.points.entries()) {
    const from = Math.max(day, axis.view.from);
    const until = Math.min(series.points[at + 1]?.day ?? series.until, axis.view.to);
    const room = (until - from) * axis.pixelsPerDay - 2 * INSET;
    const figure = [count.qualifier?.[t.language] ?? [], formatNumber(people, t.language)].flat().join(" ");
    const date = day < axis.view.from ? formatEdtf(count.date, t) : null;
    const words = (id: string | undefined): string => {
      const counted = id === undefined ? figure : t(id, { people: figure });
      const dated = date === null ? counted : t("time.chart.of-date", { figure: counted, date });
      return count.sourced ? dated : t("time.chart.no-source", { figure: dated });
    };
    const form = forms.find((id) => textWidth(words(id), t.language) <= room);
    const text = words(form);
    if (textWidth(text, t.language) > room) continue;
    if (form !== undefined) forms = forms.slice(0, forms.indexOf(form));
    labels.push({ day, text, x: axis.x(from) + forward * INSET, people, side: "over" });
  }
  const isNamed = labels.some(({ text }) => text.includes(t(NAMES[series.by])));
  return isNamed ? labels : [...labels, ...nameAlone(series, axis, labels, t)];
}

const NAMES = { un: "time.chart.un-name", "siege-watch": "time.chart.siege-watch-name" } as const;

/** Who counted, before the first point that is shown; where there is no room, over the line or, beside a figure, under it. Nothing where the line is not shown. */
function nameAlone(
  series: BesiegedSeries,
  axis: TimeAxis,
  figures: readonly CountLabel[],
  t: Translate,
): readonly CountLabel[] {
  const { from, to } = axis.view;
  const text = t(NAMES[series.by]);
  const forward = axis.direction === "rtl" ? -1 : 1;
  const [first] = series.points;
  if (!first || first.day > to || series.until < from) return [];
  const held = series.points.findLast(({ day }) => day <= from) ?? first;
  const width = textWidth(text, t.language);
  const isBefore = (first.day - from) * axis.pixelsPerDay >= width + BEFORE;
  const x = isBefore ? axis.x(first.day) - BEFORE * forward : axis.x(Math.max(held.day, from)) + INSET * forward;
  const besideFigure = figures.some((figure) => Math.abs(figure.x - x) < width + INSET);
  return [{ day: -1, text, x, people: held.people, side: isBefore ? "before" : besideFigure ? "under" : "over" }];
}
