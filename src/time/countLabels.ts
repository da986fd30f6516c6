import type { Translate } from "../language/createTranslate";
import { formatEdtf } from "../language/formatEdtf";
import { formatNumber } from "../language/formatNumber";
import type { BesiegedSeries } from "./besiegedSeries";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** A figure written at its step. */
export interface CountLabel {
  readonly text: string;
  /** Where it begins, in pixels from the left edge of the chart. */
  readonly x: number;
  readonly people: number;
  /** Where it stands: over its step, before its point, or under the line. */
  readonly side: "over" | "before" | "under";
  /** It ends there. */
  readonly isBefore?: boolean;
}

/** Pixels between the beginning of a step and its figure, and the least after it. */
const INSET = 6;
/** Pixels between a name and the point that it stands before. */
const BEFORE = 8;

/**
 * The figures of a series where their steps have room for them. One, where there is room, says who counted, and of the United Nations' one says
 * what. A figure without a source seen is written only where that can be said with it; so is one that is held over from before what is
 * shown only with its date.
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
    labels.push({ text, x: axis.x(from) + forward * INSET, people, side: "over" });
  }
  return labels;
}

const NAMES = { un: "time.chart.un-name", "siege-watch": "time.chart.siege-watch-name" } as const;

/** Who counted. */
export function nameOfSeries({ by }: BesiegedSeries, t: Translate): string {
  return t(NAMES[by]);
}

/**
 * Where the name of who counted may stand alone, the best place first: before the first point of all, at the beginning of the view, at each step, at
 * the end. Nowhere where the line is not shown.
 */
export function nameAlone(series: BesiegedSeries, axis: TimeAxis, t: Translate): readonly CountLabel[] {
  const { from, to } = axis.view;
  const text = nameOfSeries(series, t);
  const forward = axis.direction === "rtl" ? -1 : 1;
  const [first] = series.points;
  if (!first || first.day > to || series.until < from) return [];
  const held = series.points.findLast(({ day }) => day <= from);
  const last = series.points.findLast(({ day }) => day <= to) ?? first;
  const atEnd = Math.min(series.until, to);
  const before = {
    text,
    people: first.people,
    x: axis.x(first.day) - BEFORE * forward,
    side: "before",
    isBefore: true,
  } as const;
  const steps = series.points.filter((point) => point === held || axis.shows(point.day));
  return [
    ...((first.day - from) * axis.pixelsPerDay >= textWidth(text, t.language) + BEFORE ? [before] : []),
    ...steps.map(({ day, people }): CountLabel => {
      return { text, people, x: axis.x(Math.max(day, from)) + INSET * forward, side: "over" };
    }),
    { text, people: last.people, x: axis.x(atEnd) - INSET * forward, side: "over", isBefore: true },
  ];
}
