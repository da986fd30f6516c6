import type { Translate } from "../language/createTranslate";
import type { BesiegedWordsProps } from "./BesiegedWords";
import { captionWays } from "./captionWays";
import type { PlacedName } from "./ceasefireNames";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import type { ChartBox, ChartWord } from "./chartWord";
import { placeNearFigures } from "./placeNearFigures";
import type { TimeAxis } from "./timeAxis";
import { wholeFigures } from "./wholeFigures";
import { wordPlacer } from "./wordPlacer";

/** The least space around the name of a ceasefire, and where it stands below the top of the counts, in pixels. */
const AROUND = 4;
const NAME = { top: 2, bottom: 14 } as const;

/** All that is written at the counts of people besieged: what they are of, who counted, and figures where the chart has room for them. None lies on another. */
export function wordsAtCounts(props: BesiegedWordsProps, t: Translate): readonly ChartWord[] {
  const { un, siegeWatch, axis, layout, names, y, isWhole } = props;
  const placer = wordPlacer(
    axis,
    t.language,
    names.map((name) => boxOfName(name, axis, layout)),
  );
  if (layout.hasWords && un) placer.place(captionWays({ ...props, un }, t));
  const isWide = hasRoomForWords(layout, axis.width);
  if (isWhole && isWide) {
    for (const ways of wholeFigures(un, siegeWatch, axis, y, t)) placer.place(ways);
  } else {
    // The United Nations' words are longer and more: they make way for the other line's.
    const lines = [siegeWatch, un];
    for (const series of lines) if (series) placeNearFigures(placer, { series, lines, axis, y, hasFigures: isWide }, t);
  }
  return placer.words;
}

function boxOfName({ extent: [from, to] }: PlacedName, axis: TimeAxis, { top }: ChartLayout): ChartBox {
  const edges = [from, to].map((along) => axis.begin + (axis.direction === "rtl" ? -along : along));
  return {
    left: Math.min(...edges) - AROUND,
    right: Math.max(...edges) + AROUND,
    top: top + NAME.top,
    bottom: top + NAME.bottom,
  };
}
