import type { Translate } from "../language/createTranslate";
import { LANGUAGES } from "../language/Language";
import { CARD_SIZE } from "../state/pathOfCard";
import { escapeHtml } from "./escapeHtml";

/** What stands beside a link to a page, where sites show it. */
export interface Sharing {
  readonly type: "website" | "article";
  readonly title: string;
  readonly description: string;
  /** The page's own address. */
  readonly url: string;
  /** The address of its card, and what the card shows; null: what the description says. */
  readonly card: string;
  readonly alt: string | null;
}

const LOCALES = { en: "en_GB", ar: "ar_SY" } as const;

/** A page's card as Open Graph has it, and as X reads it: HTML, a tag each. */
export function sharingTags({ type, title, description, url, card, alt }: Sharing, t: Translate): readonly string[] {
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${escapeHtml(content)}" />`;
  return [
    property("og:type", type),
    property("og:site_name", t("app.name")),
    property("og:title", title),
    property("og:description", description),
    property("og:url", url),
    property("og:locale", LOCALES[t.language]),
    ...LANGUAGES.filter((language) => language !== t.language).map((language) =>
      property("og:locale:alternate", LOCALES[language]),
    ),
    property("og:image", card),
    property("og:image:type", "image/png"),
    property("og:image:width", String(CARD_SIZE.width)),
    property("og:image:height", String(CARD_SIZE.height)),
    ...(alt === null ? [] : [property("og:image:alt", alt)]),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
}
