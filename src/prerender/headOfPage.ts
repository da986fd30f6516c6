import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import type { Day } from "../record/day";
import type { Place } from "../record/types";
import { pathOfCard } from "../state/pathOfCard";
import { languageTags } from "./languageTags";
import { linkedDataOfPage } from "./linkedDataOfPage";
import { linkedDataTag } from "./linkedDataTag";
import { escapeHtml } from "./escapeHtml";
import { oembedLink } from "./oembedOf";
import { pathOfPage, rootFrom, type SitePage } from "../state/sitePaths";
import { sharingTags } from "./sharingTags";

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
  const tags = [
    `<link rel="canonical" href="${escapeHtml(addressOf(path))}" />`,
    ...languageTags((language) => addressOf(pathOfPage(page, language))),
    ...(siteUrl === null ? [] : [oembedLink(siteUrl, path, title)]),
    ...sharingTags(
      {
        type: "website",
        title,
        description,
        url: addressOf(path),
        card: addressOf(pathOfCard(page, t.language)),
        alt: description,
      },
      t,
    ),
    linkedDataTag(linkedDataOfPage({ page, place, day, title, description, version, address: addressOf(path), t })),
  ];
  return { title, description, tags: tags.join("\n    ") };
}
