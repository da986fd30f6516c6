import { useTranslate } from "../../language/useTranslate";
import type { BesiegedWordsProps } from "../../time/BesiegedWords";
import { captionX } from "../../time/captionX";
import { highestIn } from "../../time/highestIn";
import { textWidth } from "../../time/textWidth";

/** The part of the chart's usual type that these words are set in. */
const SCALE = 10.5 / 12;
/** Pixels from the top of the chart to each of two lines, and to one line above low counts; under high ones it stands on the base. */
const LINES = [17.5, 28] as const;
const ABOVE = 24;
/** A count that is drawn below this, in pixels from the top, runs through neither. */
const LOW = 30;
/** A chart narrower than this, in pixels, has no room for words that its lines run through. */
const ROOM = 180;

/**
 * What the red line and the dotted one in an embed's chart count, and who counted: people in all of Syria, which is more than the map shows. In two
 * lines before the counts; where the days begin later, in one that the counts leave room for. In the narrowest charts, whose lines
 * would run through it all, they are left to what the chart says of itself to those who listen.
 */
export function EmbedCounted({ un, siegeWatch, axis, layout, y }: BesiegedWordsProps) {
  const t = useTranslate();
  const by = un ? (siegeWatch ? "both" : "un") : siegeWatch && "siege-watch";
  if (by === null) return null;
  const lines = [t("embed.counted"), t(`embed.counted-${by}`)];
  const whole = t("embed.counted-line", { what: lines[0] ?? "", who: lines[1] ?? "" });
  const width = (text: string): number => textWidth(text, t.language) * SCALE;
  const topOver = (pixels: number): number => {
    const until = axis.timeAt(captionX(axis) + (axis.direction === "rtl" ? -pixels : pixels));
    return Math.min(...[un, siegeWatch].map((series) => y(highestIn(series, axis.view.from, until))));
  };
  const isCrossed = topOver(Math.max(...lines.map(width))) < LOW;
  const isOneLine = isCrossed && width(whole) <= Math.abs(axis.end - captionX(axis));
  if (isCrossed && Math.abs(axis.end - captionX(axis)) < ROOM) return null;
  const oneLine = topOver(width(whole)) < LOW ? layout.base : ABOVE;
  return (isOneLine ? [whole] : lines).map((text, at) => (
    <text key={text} className="embed-counted" x={captionX(axis)} y={isOneLine ? oneLine : LINES[at]}>
      {text}
    </text>
  ));
}
