import type { Figure } from "../record/evidence";
import type { PartyId, SourceId, Text } from "../record/types";

/** Figures for one thing, from the lowest to the highest. */
export interface FigureRow {
  readonly what: Text;
  readonly lowest: number;
  readonly highest: number;
  /** Where all figures bear the same one. */
  readonly qualifier: Text | null;
  /** Who gives them, and where: each once. */
  readonly by: readonly PartyId[];
  readonly sources: readonly SourceId[];
}

/** Brings together the figures that count the same thing, in the order in which they are first told. */
export function figureRows(figures: readonly Figure[]): readonly FigureRow[] {
  const together = new Map<string, Figure[]>();
  for (const figure of figures) {
    const same = together.get(figure.what.en) ?? [];
    together.set(figure.what.en, [...same, figure]);
  }
  return [...together.values()].flatMap((same): FigureRow[] => {
    const [first] = same;
    if (first === undefined) return [];
    const values = same.map(({ value }) => value);
    return [
      {
        what: first.what,
        lowest: Math.min(...values),
        highest: Math.max(...values),
        qualifier: same.every(({ qualifier }) => qualifier?.en === first.qualifier?.en) ? first.qualifier : null,
        by: once(same.map(({ by }) => by)),
        sources: once(same.map(({ source }) => source)),
      },
    ];
  });
}

function once(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
