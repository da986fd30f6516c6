import { renderToStaticMarkup } from "react-dom/server";
import { describeView, type DescribedView } from "../../app/builder/describeView";
import { plainText } from "../../embed/code/plainText";
import { withoutIsolates } from "../../language/isolate";
import type { Translate } from "../../language/createTranslate";
import { LanguageProvider } from "../../language/LanguageProvider";
import type { EmbedValues } from "../../embed/code/embedCode";
import { isoOfDay } from "../../record/day";
import type { Story } from "../../record/story";
import type { Place } from "../../record/types";
import { ALL_LAYERS, FIRST_DAY } from "../../state/appState";
import { storyDays } from "../../language/storyDays";
import { chapterPage } from "../../state/chapterPage";
import { dataVersion } from "../../record/dataVersion";
import { DOCUMENT_INDEXES, pathOfDocument, type DocumentPage } from "../../state/documentPaths";
import { rootFrom } from "../../state/sitePaths";
import type { ReliefFile } from "../../space/basemapTable";
import type { BasemapFeatures } from "../../space/svg/SvgBasemap";
import { languageTags } from "../languageTags";
import { linkedDataTag } from "../linkedDataTag";
import { escapeHtml } from "../escapeHtml";
import { daysWithPages } from "../../state/daysWithPages";
import { pathOfCard } from "../../state/pathOfCard";
import { pathOfFigure } from "../../state/pathOfFigure";
import { oembedLink, oembedOf } from "../oembedOf";
import { sharingTags } from "../sharingTags";
import { shortTags } from "../shortTags";
import type { RenderedPage } from "../renderPage";
import { AgreementPage } from "./AgreementPage";
import { AgreementsPage } from "./AgreementsPage";
import { ChapterPage } from "./ChapterPage";
import { DataPage } from "./DataPage";
import { DocumentFrame } from "./DocumentFrame";
import { DocumentContext } from "./DocumentLinks";
import { ExamplesPage } from "./ExamplesPage";
import { linkedDataOfStory } from "./linkedDataOfStory";
import { PartiesPage } from "./PartiesPage";
import { PartyPage } from "./PartyPage";
import { ProsePage } from "./ProsePage";
import type { SiteDocuments } from "./SiteDocuments";
import { SourcePage } from "./SourcePage";
import { SourcesPage } from "./SourcesPage";
import { StoriesPage } from "./StoriesPage";
import { StoryPage } from "./StoryPage";
import { placeOfAll } from "./placeOfAll";
import { titleOfAgreement } from "./titleOfAgreement";

/** All pages without a map that the record gives rise to. */
export function pagesOfDocuments({ sources, record, agreements, stories }: SiteDocuments): readonly DocumentPage[] {
  return [
    ...DOCUMENT_INDEXES.map((kind): DocumentPage => ({ kind })),
    { kind: "examples" },
    ...[...sources.keys()].map((id): DocumentPage => ({ kind: "source", id })),
    ...[...record.parties.keys()].map((id): DocumentPage => ({ kind: "party", id })),
    ...stories.flatMap(({ id, chapters }): readonly DocumentPage[] => [
      { kind: "story", id },
      ...chapters.map((chapter) => chapterPage(id, chapter.id)),
    ]),
    ...agreements.map(({ id }): DocumentPage => ({ kind: "agreement", id })),
  ];
}

export interface DocumentToRender {
  readonly page: DocumentPage;
  readonly documents: SiteDocuments;
  /** `document.html` as Vite built it. */
  readonly template: string;
  readonly siteUrl: string | null;
  /** The basemap, and addresses of its relief below the site's root; left out: no map is drawn within a page. */
  readonly map?: { readonly features: BasemapFeatures; readonly relief: Readonly<Partial<Record<ReliefFile, string>>> };
  readonly t: Translate;
}

/** A page without a map as HTML; null for a page of something that the record does not hold. */
export function renderDocument({ page, documents, template, siteUrl, map, t }: DocumentToRender): RenderedPage | null {
  const content = contentOf(page, documents, t);
  if (!content) return null;
  const path = pathOfDocument(page, t.language);
  const root = rootFrom(path);
  const relief = Object.fromEntries(Object.entries(map?.relief ?? {}).map(([id, address]) => [id, root + address]));
  const body = shortTags(
    renderToStaticMarkup(
      <LanguageProvider translate={t}>
        <DocumentContext value={{ documents, root, siteUrl, map: map && { features: map.features, relief } }}>
          <DocumentFrame page={page} root={root} version={dataVersion(documents.record)}>
            {content.element}
          </DocumentFrame>
        </DocumentContext>
      </LanguageProvider>,
    ),
  );
  const title = t("pages.title", { title: content.title });
  const addressOf = (target: string): string => `${siteUrl ?? root}${target}`;
  const { title: name, description, figure, about = null, seen, values = null } = content;
  const card = figure ?? pathOfCard(about ? { kind: "place", place: about.id } : { kind: "explorer" }, t.language);
  // The card of the site or of a place shows a day of its own: beside the map of another one it would be taken for that.
  const ofMap = values === null ? card : (figure ?? null);
  const oembed =
    siteUrl === null ? null : oembedOf({ values, path, card: ofMap, title: name, description, siteUrl, t });
  const tags = [
    `<link rel="canonical" href="${escapeHtml(addressOf(path))}" />`,
    ...languageTags((language) => addressOf(pathOfDocument(page, language))),
    ...(siteUrl === null ? [] : [oembedLink(siteUrl, path, name)]),
    ...sharingTags(
      {
        type: "article",
        title: name,
        description,
        url: addressOf(path),
        card: addressOf(card),
        // The card of the site and of a place is of the day that the site begins with.
        alt: plainText(
          withoutIsolates(describeView(documents.record, { ...FIRST_SIGHT, place: about?.id ?? null, ...seen }, t)),
        ),
      },
      t,
    ),
    linkedDataTag({
      "@type": page.kind === "story" ? "Article" : "WebPage",
      [page.kind === "story" ? "headline" : "name"]: name,
      description,
      url: addressOf(path),
      image: addressOf(card),
      inLanguage: t.language,
      ...content.data,
      isPartOf: content.partOf
        ? {
            "@type": "Article",
            headline: content.partOf.title,
            url: addressOf(pathOfDocument(content.partOf.page, t.language)),
          }
        : { "@type": "WebSite", name: t("app.name"), url: siteUrl ?? root },
    }),
    ...(page.kind === "examples" ? EXAMPLE_FILES.map((tag) => tag(root)) : []),
  ];
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/<html[^>]*>/, `<html lang="${t.language}" dir="${t.language === "ar" ? "rtl" : "ltr"}" data-root="${root}">`],
    [
      /<title>[^<]*<\/title>/,
      `<title>${escapeHtml(title)}</title>\n    <meta name="description" content="${escapeHtml(content.description)}" />`,
    ],
    [/<\/head>/, `  ${tags.join("\n    ")}\n  </head>`],
    [/<body>[\s\S]*<\/body>/, `<body>${body}</body>`],
  ];
  const html = replacements
    .reduce((html, [place, text]) => html.replace(place, () => text), template)
    .replaceAll(
      /(href|src)="(?:\.\/)?(?=(?:assets|fonts|before-paint|favicon)[./-])/g,
      (_, attribute: string) => `${attribute}="${root}`,
    );
  return { html, oembed };
}

/** What the page of examples needs besides: it is made as pages of others would be. */
const EXAMPLE_FILES = [
  (root: string) => `<link rel="stylesheet" href="${root}examples.css" />`,
  (root: string) => `<script src="${root}embed/truceline-map.js" async></script>`,
] as const;

interface Content {
  readonly element: React.ReactElement;
  readonly title: string;
  readonly description: string;
  /** The picture that stands beside a link to the page, below the site's root. */
  readonly figure?: string;
  /** The place or area of which the card stands there instead, on the day that the site begins with; null or left out: the site's. */
  readonly about?: Place | null;
  /** What is on `figure`, as far as it is not what the site begins with. */
  readonly seen?: Partial<DescribedView>;
  /** What an embed shows of the page; left out: it has no map. */
  readonly values?: EmbedValues;
  /** What linked data says of it besides. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The page of which it is a part; left out: the site itself. */
  readonly partOf?: { readonly page: DocumentPage; readonly title: string };
}

function contentOf(page: DocumentPage, documents: SiteDocuments, t: Translate): Content | null {
  switch (page.kind) {
    case "source": {
      const source = documents.sources.get(page.id);
      const description = source && `${source.publisher}: ${source.title}`;
      return source
        ? { element: <SourcePage source={source} />, title: source.title, description: description ?? "" }
        : null;
    }
    case "party": {
      const party = documents.record.parties.get(page.id);
      if (!party) return null;
      const { name, descriptor } = party;
      return { element: <PartyPage party={party} />, title: name[t.language], description: descriptor[t.language] };
    }
    case "agreement": {
      const event = documents.events.get(page.id);
      if (!event) return null;
      const [place, ...others] = event.places;
      const day = event.date.start.nominal;
      return {
        element: <AgreementPage event={event} />,
        title: titleOfAgreement(event, documents.record, t),
        description: event.summary[t.language] ?? event.summary.en,
        ...(daysWithPages().includes(day)
          ? { figure: pathOfCard({ kind: "day", day }, t.language), seen: { day, place: null } }
          : {}),
        about: placeOfAll(event.places, documents.record),
        values: {
          day: isoOfDay(day),
          ...(place === undefined || others.length > 0 ? {} : { place }),
        },
      };
    }
    case "story": {
      const [own, part] = page.id.split("/");
      const story = documents.stories.find(({ id }) => id === own);
      return story ? storyContent(story, part, documents, t) : null;
    }
    case "stories":
      return indexContent(<StoriesPage />, page.kind, documents.stories.length, t);
    case "sources":
      return indexContent(<SourcesPage />, page.kind, documents.sources.size, t);
    case "parties":
      return indexContent(<PartiesPage />, page.kind, documents.record.parties.size, t);
    case "agreements":
      return indexContent(<AgreementsPage />, page.kind, documents.agreements.length, t);
    case "examples":
      return { element: <ExamplesPage />, title: t("pages.examples"), description: t("pages.examples-lead") };
    case "data":
      return { element: <DataPage />, title: t("pages.data"), description: t("pages.data-description") };
    case "method":
    case "about":
      return {
        element: <ProsePage kind={page.kind} />,
        title: t(`pages.${page.kind}`),
        description: t(`pages.${page.kind}-description`),
      };
    default:
      return page satisfies never;
  }
}

/** What the site begins with. */
const FIRST_SIGHT: DescribedView = { day: FIRST_DAY, place: null, area: null, layers: ALL_LAYERS, according: null };

/** A story, or (`part`) a chapter of it; null where it has no such chapter. */
function storyContent(story: Story, part: string | undefined, { record }: SiteDocuments, t: Translate): Content | null {
  const { id, title, summary, chapters } = story;
  const at = part === undefined ? 0 : chapters.findIndex((one) => one.id === part);
  const chapter = chapters[at];
  if (!chapter) return null;
  const figure = pathOfFigure(id, at + 1, t.language);
  const { day, place, according } = chapter;
  const seen = { day, place, according, layers: chapter.layers ? new Set(chapter.layers) : ALL_LAYERS };
  if (part === undefined) {
    const element = <StoryPage story={story} />;
    const data = linkedDataOfStory(story, null, record, t.language);
    return {
      element,
      title: title[t.language],
      description: summary[t.language],
      figure,
      seen,
      values: { story: id },
      data,
    };
  }
  const [first = []] = chapter.text[t.language];
  const told = first.map(({ words }) => words).join("");
  const description = `${storyDays(chapter.day, chapter.until, t)}. ${told}`;
  return {
    element: <ChapterPage {...{ story, chapter }} />,
    title: `${chapter.title[t.language]} – ${title[t.language]}`,
    description: description.length > LONGEST ? `${description.slice(0, LONGEST - 1)}…` : description,
    figure,
    seen,
    values: { story: `${id}.${chapter.id}` },
    data: linkedDataOfStory(story, chapter, record, t.language),
    partOf: { page: { kind: "story", id }, title: title[t.language] },
  };
}

/** What stands beside a link is no longer, in characters. */
const LONGEST = 280;

function indexContent(element: Content["element"], kind: string, count: number, t: Translate): Content {
  return { element, title: t(`pages.${kind}`), description: t(`pages.${kind}-lead`, { count }) };
}
