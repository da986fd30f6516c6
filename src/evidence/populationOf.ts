import type { Day } from "../record/day";
import type { PopulationFigure } from "../record/evidence";
import type { PlaceId } from "../record/types";
import { readWrittenDate } from "./writtenDate";

/** How many people, as told for a day. */
export interface PopulationChoice {
  /** EDTF, as written. */
  readonly date: string;
  readonly lowest: number;
  readonly highest: number;
  /** The figures it rests on: all of that date. */
  readonly chosen: readonly PopulationFigure[];
  readonly isCensus: boolean;
  /** All figures of the place, earliest first. */
  readonly all: readonly PopulationFigure[];
}

/**
 * The figures for a place nearest to a day: the last that are not later than it, or the first of all. Figures of one date that
 * differ are told from the lowest to the highest. Null where nobody counted.
 */
export function populationOf(figures: readonly PopulationFigure[], place: PlaceId, day: Day): PopulationChoice | null {
  const dated = figures
    .filter((figure) => figure.place === place)
    .map((figure) => ({ figure, from: readWrittenDate(figure.date)?.start.nominal ?? null }))
    .toSorted((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || a.figure.value - b.figure.value);
  const nearest = dated.findLast(({ from }) => from !== null && from <= day) ?? dated[0];
  if (nearest === undefined) return null;
  const all = dated.map(({ figure }) => figure);
  const chosen = all.filter(({ date }) => date === nearest.figure.date);
  const values = chosen.map(({ value }) => value);
  return {
    date: nearest.figure.date,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    chosen,
    isCensus: chosen.every(({ date, note }) => date === "2004" && note?.en.startsWith("census") === true),
    all,
  };
}
