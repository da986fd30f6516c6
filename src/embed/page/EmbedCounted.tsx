import type { Language } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { BesiegedWordsProps } from "../../time/BesiegedWords";
import { captionX } from "../../time/captionX";
import { highestIn } from "../../time/highestIn";

/** Pixels a letter of these words takes on average, rounded up: measured on the fonts that an embed serves, at their size here. */
const LETTER: Readonly<Record<Language, number>> = { en: 5.1, ar: 4.33 };
/** Pixels from the top of the chart to each of two lines; Arabic hangs lower, and stands two pixels further apart, so that no dot of the first touches the second. */
const LINES: Readonly<Record<Language, readonly [number, number]>> = { en: [14.5, 24.5], ar: [12.7, 24.7] };
/** The same to one line above low counts; under high ones it stands on the base. */
const ABOVE = 24;
/** Pixels from the top of the chart to where what hangs below the letters of each line ends: a count drawn below that runs through none. */
const FEET: Readonly<Record<Language, readonly [number, number]>> = { en: [18, 27.6], ar: [16.4, 27.6] };
/** The same of one line. */
const LOW = 30;

/**
 * What the red line and the dotted one in an embed's chart count, and who counted: people in all of Syria, which is more than the map shows. In two
 * lines before the counts; where the days begin later, in one that the counts leave room for. In the narrowest charts, whose lines
 * would run through it all, they are left to what the chart says of itself to those who listen.
 */
export function EmbedCounted({ un, siegeWatch, axis, layout, y }: BesiegedWordsProps) {
  const t = useTranslate();
  const by = un ? (siegeWatch ? "both" : "un") : siegeWatch && "siege-watch";
  if (by === null) return null;
  const [what, who] = [t("embed.counted"), t(`embed.counted-${by}`)];
  const whole = t("embed.counted-line", { what, who });
  const width = (text: string): number => text.length * LETTER[t.language];
  const topOver = (pixels: number): number => {
    const until = axis.timeAt(captionX(axis) + (axis.direction === "rtl" ? -pixels : pixels));
    return Math.min(...[un, siegeWatch].map((series) => y(highestIn(series, axis.view.from, until))));
  };
  const isFree = [what, who].every((text, at) => topOver(width(text)) >= (FEET[t.language][at] ?? layout.base));
  if (!isFree && width(whole) > Math.abs(axis.end - captionX(axis))) return null;
  const oneLine = topOver(width(whole)) < LOW ? layout.base : ABOVE;
  const lines = isFree ? [what, who] : [whole];
  // All halos lie below all letters: that of the second line would wipe the dots that hang below the first.
  return (["embed-halo", "embed-counted"] as const).flatMap((className) =>
    lines.map((text, at) => (
      <text
        key={`${className} ${text}`}
        {...{ className }}
        x={captionX(axis)}
        y={isFree ? LINES[t.language][at] : oneLine}
      >
        {text}
      </text>
    )),
  );
}
