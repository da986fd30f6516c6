import type { Language } from "../language/Language";
import { boxOfWord, type ChartBox, type ChartWord } from "./chartWord";
import type { TimeAxis } from "./timeAxis";

/** Gives words their places in a chart, one after the other, so that none lies on another. */
export interface WordPlacer {
  /** Places the first of several ways to write the same that lies on nothing and within the chart. False where none does: then it goes unwritten. */
  readonly place: (ways: readonly (readonly ChartWord[])[]) => boolean;
  /** What was placed so far. */
  readonly words: readonly ChartWord[];
}

/** A placer for a chart in which some places are taken. */
export function wordPlacer(axis: TimeAxis, language: Language, taken: readonly ChartBox[]): WordPlacer {
  const boxes = [...taken];
  const words: ChartWord[] = [];
  const isWithin = ({ left, right }: ChartBox): boolean => left >= 0 && right <= axis.width;
  return {
    words,
    place(ways) {
      for (const way of ways) {
        const own = way.map((word) => boxOfWord(word, axis, language));
        if (!own.every((box) => isWithin(box) && !boxes.some((other) => overlaps(box, other)))) continue;
        boxes.push(...own);
        words.push(...way);
        return true;
      }
      return false;
    },
  };
}

function overlaps(one: ChartBox, other: ChartBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
