import { COLUMN, embedCode, type EmbedValues } from "../embed/code/embedCode";
import { heightOfEmbed } from "../embed/code/heightOfEmbed";
import type { Translate } from "../language/createTranslate";
import { CARD_SIZE } from "../state/pathOfCard";
import { isoOfDay } from "../record/day";
import type { SitePage } from "../state/sitePaths";
import { escapeHtml } from "./escapeHtml";

/** The file that lies beside a page and says how the page is embedded. */
export const OEMBED_FILE = "oembed.json";
/** How long a consumer may keep what it read, in seconds: a day. */
const CACHE_AGE = 86_400;

export interface OembedInput {
  /** What an embed shows of the page; null: the page has no map, and is told of as a link. */
  readonly values: EmbedValues | null;
  /** Below the site's root. */
  readonly path: string;
  /** The page's card, below the site's root; null: no picture shows what it is about. */
  readonly card: string | null;
  readonly title: string;
  /** What the card shows. */
  readonly description: string;
  /** Where the site is published, with a slash at the end. */
  readonly siteUrl: string;
  readonly t: Translate;
}

/**
 * A page as oEmbed 1.0 (JSON) has it: consumers that are given its address put a map into their own page, or, where the page has none, a link
 * with its title.
 */
export function oembedOf({ values, path, card, title, description, siteUrl, t }: OembedInput): string {
  const always = {
    version: "1.0",
    type: values ? "rich" : "link",
    title,
    provider_name: t("app.name"),
    provider_url: siteUrl,
    cache_age: CACHE_AGE,
    ...(card === null
      ? {}
      : {
          thumbnail_url: `${siteUrl}${card}`,
          thumbnail_width: CARD_SIZE.width,
          thumbnail_height: CARD_SIZE.height,
        }),
  };
  if (!values) return JSON.stringify(always);
  const { language } = t;
  const html = embedCode("frame", {
    site: siteUrl,
    values: { ...values, ...(language === "en" ? {} : { lang: language }) },
    language,
    title,
    link: `${siteUrl}${path}`,
    linkWords: title,
    picture: { address: `${siteUrl}${card ?? ""}`, description, caption: title, ...CARD_SIZE },
  });
  return JSON.stringify({
    ...always,
    width: COLUMN,
    height: heightOfEmbed(values, COLUMN),
    // Some consumers keep no line breaks within a tag.
    html: html.replaceAll(/\s*\n\s*/g, " ").replace(" ></iframe>", "></iframe>"),
  });
}

/** The tag by which consumers find the file of a page. */
export function oembedLink(siteUrl: string, path: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(siteUrl + path)}${OEMBED_FILE}" title="${escapeHtml(title)}" />`;
}

/** What an embed shows of a page with a map. */
export function valuesOfPage(page: SitePage): EmbedValues {
  if (page.kind === "place") return { place: page.place };
  return page.kind === "day" ? { day: isoOfDay(page.day) } : {};
}
