import { COLUMN, embedCode, type EmbedValues } from "../embed/code/embedCode";
import { heightOfEmbed } from "../embed/code/heightOfEmbed";
import type { Translate } from "../language/createTranslate";
import type { DocumentPage } from "../state/documentPaths";
import { CARD_SIZE } from "../state/pathOfCard";
import { isoOfDay } from "../record/day";
import type { SitePage } from "../state/sitePaths";
import { escapeHtml } from "./escapeHtml";

/** The file that lies beside a page and says how the page is embedded. */
export const OEMBED_FILE = "oembed.json";
/** How long a consumer may keep what it read, in seconds: a day. */
const CACHE_AGE = 86_400;

export interface OembedInput {
  readonly page: SitePage | DocumentPage;
  /** Of the page and of its card, below the site's root. */
  readonly path: string;
  readonly card: string;
  readonly title: string;
  /** What the card shows. */
  readonly description: string;
  /** Where the site is published, with a slash at the end. */
  readonly siteUrl: string;
  readonly t: Translate;
}

/**
 * A page as oEmbed 1.0 (JSON) has it: consumers that are given its address put a map into their own page. Null: the page is none that
 * can be embedded.
 */
export function oembedOf({ page, path, card, title, description, siteUrl, t }: OembedInput): string | null {
  const { language } = t;
  const values = valuesOf(page);
  if (!values) return null;
  const html = embedCode("frame", {
    site: siteUrl,
    values: { ...values, ...(language === "en" ? {} : { lang: language }) },
    language,
    title,
    link: `${siteUrl}${path}`,
    linkWords: title,
    picture: { address: `${siteUrl}${card}`, description, caption: title, ...CARD_SIZE },
  });
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: t("app.name"),
    provider_url: siteUrl,
    cache_age: CACHE_AGE,
    width: COLUMN,
    height: heightOfEmbed(values, COLUMN),
    // Some consumers keep no line breaks within a tag.
    html: html.replaceAll(/\s*\n\s*/g, " ").replace(" ></iframe>", "></iframe>"),
    thumbnail_url: `${siteUrl}${card}`,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  });
}

/** The tag by which consumers find the file of a page. */
export function oembedLink(siteUrl: string, path: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(siteUrl + path)}${OEMBED_FILE}" title="${escapeHtml(title)}" />`;
}

function valuesOf(page: SitePage | DocumentPage): EmbedValues | null {
  if (page.kind === "explorer") return {};
  if (page.kind === "place") return { place: page.place };
  if (page.kind === "day") return { day: isoOfDay(page.day) };
  return page.kind === "story" ? { story: page.id.replace("/", ".") } : null;
}
