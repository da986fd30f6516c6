import type { Language } from "../../language/Language";
import type { Translate } from "../../language/createTranslate";
import type { TruceRecord } from "../../record/types";
import type { Scene } from "../../scene/scene";
import { estimateWidth } from "../../space/estimateWidth";
import { TYPE } from "../../space/fontFaces";
import { frameWalls, WALL } from "../../space/frameWalls";
import type { BasemapFeatures } from "../../space/svg/SvgBasemap";
import { SvgScene } from "../../space/svg/SvgScene";
import type { SvgProjection } from "../../space/svg/svgProjection";
import { CARD_SIZE } from "../../state/pathOfCard";
import { FLAVOURS } from "../../symbology/flavours";
import { inkOf, type Ink } from "../../symbology/ink";
import { cardLines } from "./cardLines";
import { wholeSentences } from "./wholeSentences";

/** The size of a card, in pixels. */
export const CARD = CARD_SIZE;
/** The map's part of a card. */
export const CARD_MAP = { width: 760, height: CARD.height } as const;

export interface CardProps {
  readonly record: Pick<TruceRecord, "places">;
  readonly scene: Scene;
  readonly features: BasemapFeatures;
  /** Of a frame of the size `CARD_MAP`. */
  readonly projection: SvgProjection;
  /** What stands largest: a place's name, a date. */
  readonly title: string;
  /** The same in the other language, where it is a name. */
  readonly other: string | null;
  /** The day that the map shows, in words; null where the title says it. */
  readonly date: string | null;
  readonly summary: string;
  readonly t: Translate;
  /** Light where nothing is said: what stands beside a link is seen on anybody's page. */
  readonly flavour?: keyof typeof INKS;
  /** What is to be seen, for those who listen, where a browser shows it; left out: it is drawn as a file, by what knows no direction of text. */
  readonly spoken?: string;
}

const INKS = { light: inkOf(FLAVOURS.light), dark: inkOf(FLAVOURS.dark) } as const;
/** No name is cut by the map's edge. */
const WALLS = frameWalls(CARD_MAP, WALL);
const MARGIN = 40;
/** The room of a line of text, in pixels. */
export const TEXT_WIDTH = CARD.width - CARD_MAP.width - 2 * MARGIN;
/** What a line may be estimated to take of it, in pixels: strong Latin letters are wider than estimated, by up to a tenth. */
const ROOM = { plain: TEXT_WIDTH / 1.04, strong: { en: TEXT_WIDTH / 1.1, ar: TEXT_WIDTH / 1.04 } } as const;
const SERIF = { en: "'Source Serif 4'", ar: "'Noto Naskh Arabic','Source Serif 4'" } as const;
const SANS = { en: "'IBM Plex Sans'", ar: "'IBM Plex Sans Arabic','IBM Plex Sans'" } as const;
/** The name in the other language, in pixels: smaller where it does not fit on one line. */
const OTHER = { one: { size: 32, line: 38 }, more: { size: 26, line: 34 } } as const;
/** Noto Naskh has one weight, which Arabic names and sentences stand in. */
const SERIF_WEIGHT = { en: 400, ar: 600 } as const;

/** The picture that stands beside a link to a page: what it is about in words, and its map. Plain SVG without a style sheet. */
export function Card({
  record,
  scene,
  features,
  projection,
  title,
  other,
  date,
  summary,
  t,
  flavour = "light",
  spoken,
}: CardProps) {
  const ink = INKS[flavour];
  const { language } = t;
  const isArabic = language === "ar";
  const side = isArabic ? 0 : CARD.width - CARD_MAP.width;
  const otherLanguage: Language = isArabic ? "en" : "ar";
  const size = titleSize(title, language);
  const titleLines = cardLines(title, size, TYPE.serif[0], ROOM.strong[language]);
  const titleEnd = 138 + titleLines.length * size * 1.16;
  const secondsIn = (one: number) => (other === null ? [] : cardLines(other, one, TYPE.serif[0], ROOM.plain));
  const second = secondsIn(OTHER.one.size).length > 1 ? OTHER.more : OTHER.one;
  const seconds = secondsIn(second.size);
  const otherEnd = titleEnd + (seconds.length === 0 ? 0 : seconds.length * second.line + 6);
  const dateEnd = otherEnd + (date === null ? 0 : 40);
  const foot = title === t("app.subtitle") ? [] : cardLines(t("app.subtitle"), 17, TYPE.sans[0], ROOM.plain);
  const footRoom = 36 + (foot.length === 0 ? 0 : foot.length * 24 + 12);
  const most = Math.max(1, Math.floor((CARD.height - footRoom - dateEnd - 24) / 35));
  const told = wholeSentences(summary, most, (text) => cardLines(text, 25, TYPE.serif[0], ROOM.plain));
  // A renderer that knows no direction of text sets everything from the left: Arabic is held at its right end.
  const atRight = spoken === undefined ? ({ textAnchor: "end" } as const) : ({ direction: "rtl" } as const);
  const from = isArabic ? { x: CARD.width - MARGIN, ...atRight } : { x: MARGIN };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...CARD}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
      {...(spoken === undefined ? {} : { direction: "ltr", role: "img", "aria-label": spoken })}
    >
      <g
        transform={`translate(${side} 0)`}
        {...(spoken === undefined ? {} : { "data-room": `${CARD_MAP.width} ${CARD_MAP.height}` })}
      >
        <SvgScene {...{ scene, record, features, projection, t }} ink={ink} id="card" relief={null} taken={WALLS} />
      </g>
      <rect
        x={isArabic ? CARD_MAP.width : 0}
        width={CARD.width - CARD_MAP.width}
        height={CARD.height}
        fill={ink.colour("page")}
      />
      <rect
        x={isArabic ? CARD_MAP.width : CARD.width - CARD_MAP.width - 2}
        width={2}
        height={CARD.height}
        fill={ink.colour("ruleStrong")}
      />
      <CardMark ink={ink} x={isArabic ? CARD.width - MARGIN - 176 : MARGIN} name={t("app.name")} />
      <g fill={ink.colour("ink")} fontFamily={SERIF[language]}>
        {titleLines.map((line, at) => (
          <text key={line} {...from} y={138 + (at + 0.82) * size * 1.16} fontSize={size} fontWeight={600}>
            {line}
          </text>
        ))}
        {seconds.map((line, at) => (
          <text
            key={line}
            {...from}
            y={titleEnd + 30 + at * second.line}
            fontSize={second.size}
            fontFamily={SERIF[otherLanguage]}
            fontWeight={SERIF_WEIGHT[otherLanguage]}
            fill={ink.colour("ink3")}
          >
            {line}
          </text>
        ))}
        {date !== null && (
          <text
            {...from}
            y={otherEnd + 30}
            fontFamily={SANS[language]}
            fontSize={23}
            fontWeight={600}
            fill={ink.colour("ink2")}
          >
            {date}
          </text>
        )}
        {told.map((line, at) => (
          <text key={line} {...from} y={dateEnd + 48 + at * 35} fontSize={25} fontWeight={SERIF_WEIGHT[language]}>
            {line}
          </text>
        ))}
      </g>
      {foot.map((line, at) => (
        <text
          key={line}
          {...from}
          y={CARD.height - 36 - (foot.length - 1 - at) * 24}
          fontFamily={SANS[language]}
          fontSize={17}
          fill={ink.colour("ink3")}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

/** How large a title is written, in pixels: smaller the longer it is, and so that each word of it finds room. */
function titleSize(title: string, language: Language): number {
  const widest = Math.max(...title.split(" ").map((word) => estimateWidth(word, 1, TYPE.serif[0])));
  const size = title.length > 22 ? 40 : title.length > 12 ? 48 : 60;
  return Math.min(size, Math.floor(ROOM.strong[language] / widest));
}

/** Truceline's mark and name, as in the page's head. */
function CardMark({ x, name, ink }: { readonly x: number; readonly name: string; readonly ink: Ink }) {
  return (
    <g transform={`translate(${x} 52)`} fill="none" strokeLinecap="round">
      <g transform="scale(1.55)" strokeWidth={2.6}>
        <path d="M12.4 2.5A8.6 8.6 0 1 0 19.5 9.6" stroke={ink.colour("siege")} />
        <path d="M9.2 12.8L19.2 2.8M13.2 2.8h6v6" stroke={ink.colour("ink")} />
      </g>
      <text x={46} y={28} fontFamily={SERIF.en} fontSize={30} fontWeight={600} fill={ink.colour("ink")}>
        {name}
      </text>
    </g>
  );
}
