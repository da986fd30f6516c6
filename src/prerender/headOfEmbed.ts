import type { Translate } from "../language/createTranslate";
import { isoOfDay, type Day } from "../record/day";
import { pathOfCard } from "../state/pathOfCard";
import { pathOfPage, rootFrom } from "../state/sitePaths";
import { escapeHtml } from "./escapeHtml";
import { languageTags } from "./languageTags";
import { linkedDataTag } from "./linkedDataTag";
import { sharingTags } from "./sharingTags";

/** What the head of an embed's page says of it. */
export interface EmbedHeadInput {
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly description: string;
  /** The day that the embed's page shows. */
  readonly day: Day;
  /** The record's version. */
  readonly version: string;
  /** Where the site is published, with a slash at the end; null where nobody said: addresses are then relative. */
  readonly siteUrl: string | null;
  readonly t: Translate;
}

/**
 * The head of an embed's page: HTML. It stands for the explorer, whose address, card and data set it gives; the other language is the
 * embed's own.
 */
export function headOfEmbed({ title, description, day, version, siteUrl, t }: EmbedHeadInput): string {
  const base = siteUrl ?? rootFrom(pathOfPage({ kind: "embed" }, t.language));
  const explorer = base + pathOfPage({ kind: "explorer" }, t.language);
  return [
    `<link rel="canonical" href="${escapeHtml(explorer)}" />`,
    ...languageTags((language) => base + pathOfPage({ kind: "embed" }, language)),
    ...sharingTags(
      {
        type: "website",
        title,
        description,
        url: explorer,
        card: base + pathOfCard({ kind: "explorer" }, t.language),
        alt: null,
      },
      t,
    ),
    // What tells which day of which version it is: the explorer's page says the rest.
    linkedDataTag({
      "@type": "Dataset",
      name: title,
      description,
      url: explorer,
      version,
      temporalCoverage: isoOfDay(day),
    }),
  ].join("");
}
