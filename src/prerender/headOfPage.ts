import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { LANGUAGES } from "../language/Language";
import type { Day } from "../record/day";
import { isoOfDay } from "../record/day";
import type { Place } from "../record/types";
import { CARD } from "./cards/Card";
import { pathOfCard } from "../state/pathOfCard";
import { linkedDataTag } from "./linkedDataTag";
import { escapeHtml } from "./escapeHtml";
import { oembedLink } from "./oembedOf";
import { pathOfPage, rootFrom, type SitePage } from "../state/sitePaths";

/** What the head of a page says of it. */
export interface HeadInput {
  readonly page: SitePage;
  readonly place: Place | null;
  readonly day: Day;
  /** What is to be seen, in a sentence or two. */
  readonly summary: string;
  /** Where the site is published, with a slash at the end; null where nobody said: addresses are then relative. */
  readonly siteUrl: string | null;
  readonly version: string;
  readonly t: Translate;
}

/** Tags and texts of a page's head. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** HTML, one tag a line. */
  readonly tags: string;
}

const OPEN_GRAPH_LOCALES = { en: "en_GB", ar: "ar_SY" } as const;

/** The head of a page: title, description, canonical address, the other language, cards for sharing, and the record as linked data. */
export function headOfPage({ page, place, day, summary, siteUrl, version, t }: HeadInput): PageHead {
  const path = pathOfPage(page, t.language);
  const addressOf = (target: string): string => `${siteUrl ?? rootFrom(path)}${target}`;
  const date = formatDay(day, t.language);
  const title = place
    ? t("app.title-place", { place: place.name[t.language], date })
    : page.kind === "day"
      ? t("app.title-day", { date })
      : t("app.title");
  const description = `${date}. ${summary}`;
  const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
    `<${name} ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${escapeHtml(value)}"`)
      .join(" ")} />`;
  const property = (name: string, content: string): string => tag("meta", { property: name, content });
  const tags = [
    tag("link", { rel: "canonical", href: addressOf(path) }),
    ...LANGUAGES.map((language) =>
      tag("link", { rel: "alternate", hreflang: language, href: addressOf(pathOfPage(page, language)) }),
    ),
    tag("link", { rel: "alternate", hreflang: "x-default", href: addressOf(pathOfPage(page, "en")) }),
    ...(siteUrl === null ? [] : [oembedLink(siteUrl, path, title)]),
    property("og:type", "website"),
    property("og:site_name", t("app.name")),
    property("og:title", title),
    property("og:description", description),
    property("og:url", addressOf(path)),
    property("og:locale", OPEN_GRAPH_LOCALES[t.language]),
    ...LANGUAGES.filter((language) => language !== t.language).map((language) =>
      property("og:locale:alternate", OPEN_GRAPH_LOCALES[language]),
    ),
    property("og:image", addressOf(pathOfCard(page, t.language))),
    property("og:image:type", "image/png"),
    property("og:image:width", String(CARD.width)),
    property("og:image:height", String(CARD.height)),
    property("og:image:alt", description),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
    linkedDataTag(linkedData({ page, place, day, title, description, version, address: addressOf(path), t })),
  ];
  return { title, description, tags: tags.join("\n    ") };
}

function linkedData(
  input: Pick<HeadInput, "page" | "place" | "day" | "version" | "t"> & {
    readonly title: string;
    readonly description: string;
    readonly address: string;
  },
): Readonly<Record<string, unknown>> {
  const { place, day, title, description, version, address, t } = input;
  return {
    "@type": "Dataset",
    name: title,
    description,
    url: address,
    inLanguage: t.language,
    version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: input.page.kind === "day" ? isoOfDay(day) : "2011-03-15/2018-12-31",
    isAccessibleForFree: true,
    spatialCoverage: place
      ? {
          "@type": "Place",
          name: place.name[t.language],
          alternateName: place.name[t.language === "en" ? "ar" : "en"],
          geo: { "@type": "GeoCoordinates", longitude: place.point[0], latitude: place.point[1] },
        }
      : { "@type": "Place", name: t("app.region") },
  };
}
