import type { Language } from "../language/Language";
import { textWidth } from "./textWidth";
import type { TimeAxis } from "./timeAxis";

/** A text written at the counts of people besieged. */
export interface ChartWord {
  readonly text: string;
  readonly look: "strong" | "quiet" | "figure";
  /** Where it begins or, with `isBefore`, ends: in pixels from the left edge of the chart. */
  readonly x: number;
  /** Its baseline, in pixels from the top of the chart. */
  readonly y: number;
  readonly isBefore?: boolean;
}

/** What something takes of the chart, in pixels from its left and upper edge. */
export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far letters reach above and below their baseline, in pixels: Arabic ones hang lower. */
const REACH = { en: { above: 9, below: 3 }, ar: { above: 10, below: 5 } } as const;

/** About what a word takes of the chart. */
export function boxOfWord({ text, x, y, isBefore = false }: ChartWord, axis: TimeAxis, language: Language): ChartBox {
  const width = textWidth(text, language);
  const runsLeft = isBefore !== (axis.direction === "rtl");
  const left = runsLeft ? x - width : x;
  return { left, right: left + width, top: y - REACH[language].above, bottom: y + REACH[language].below };
}
