import type { FeatureCollection } from "geojson";
import type { EmittedRecord } from "../compile/emitRecord";
import { citationTexts } from "../compile/downloads/citationTexts";
import { readSources, SOURCES_FILE } from "../compile/readSources";
import type { ChangeEntry } from "../compile/schemas";
import { prepareEvidence } from "../evidence/prepareEvidence";
import { createTranslate, type Translate } from "../language/createTranslate";
import { LANGUAGES, type Language } from "../language/Language";
import { loadMessages, loadPageMessages } from "../language/loadMessages";
import { openEvidence } from "../record/openEvidence";
import { openStory } from "../record/openStory";
import type { Story } from "../record/story";
import { openRecord } from "../record/openRecord";
import { createIndex } from "../record/recordIndex";
import type { GroupId } from "../record/types";
import { footprintsOf } from "../space/footprintsOf";
import { pathOfDocument } from "../state/documentPaths";
import { pathOfPage } from "../state/sitePaths";
import { cardsOfSite } from "./cards/cardsOfSite";
import { documentsOf } from "./documents/documentsOf";
import { pagesOfDocuments, renderDocument } from "./documents/renderDocument";
import { OEMBED_FILE } from "./oembedOf";
import { pagesOfSite } from "./pagesOfSite";
import { renderEmbed } from "./renderEmbed";
import { renderPage, type SiteContent } from "./renderPage";

/** What the build hands over. */
export interface RenderSiteInput {
  readonly template: string;
  /** `document.html` as built; null: pages without a map are not written. */
  readonly documentTemplate: string | null;
  /** `data/sources.json`, which compile has checked. */
  readonly sources: string;
  readonly embedTemplate: string | null;
  readonly states: string;
  /** What was changed in the record, the newest first. */
  readonly changes: readonly ChangeEntry[];
  readonly evidence: Readonly<Record<GroupId, string>>;
  readonly stories: EmittedRecord["stories"];
  /** The record's files by address. */
  readonly files: ReadonlyMap<string, string>;
  readonly basemap: Readonly<Record<"land" | "ground" | "lines" | "names", FeatureCollection>>;
  readonly relief: SiteContent["relief"];
  readonly sheetStyles: SiteContent["sheetStyles"];
  readonly insetStyles: SiteContent["insetStyles"];
  readonly siteUrl: string | null;
  /** The project's folder. */
  readonly root: string;
}

/** All pages of the site, HTML, and the cards that stand beside links to them, PNG: by file name below the site's root. */
export async function renderSite(input: RenderSiteInput): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const opened = openRecord(JSON.parse(input.files.get(input.states) ?? "null"));
  if (!opened.ok) throw new Error(`The record cannot be opened: ${opened.failure.message} at ${opened.failure.path}`);
  const record = opened.value;
  await keepEvidence(input);
  const content: SiteContent = {
    record,
    index: createIndex(record),
    evidence: input.evidence,
    features: { ...input.basemap, places: { type: "FeatureCollection", features: [...footprintsOf(record)] } },
    relief: input.relief,
    sheetStyles: input.sheetStyles,
    insetStyles: input.insetStyles,
    template: input.template,
    siteUrl: input.siteUrl,
    translate: {
      en: await wordsOf("en"),
      ar: await wordsOf("ar"),
    },
  };
  const stories = storiesOf(input);
  const pages = new Map<string, string | Uint8Array>(await cardsOfSite({ ...content, stories }, input.root));
  for (const page of pagesOfSite(record)) {
    const { html, oembed } = await renderPage(content, page);
    const path = pathOfPage(page.page, page.language);
    pages.set(`${path}index.html`, html);
    if (oembed !== null) pages.set(`${path}${OEMBED_FILE}`, oembed);
  }
  for (const [file, html] of renderDocuments(input, content, stories)) pages.set(file, html);
  if (input.embedTemplate !== null) {
    for (const language of LANGUAGES) {
      const path = `${pathOfPage({ kind: "embed" }, language)}index.html`;
      pages.set(path, await renderEmbed(content, input.embedTemplate, language));
    }
  }
  return pages;
}

/** All words of a language, those of the pages without a map too. */
async function wordsOf(language: Language): Promise<Translate> {
  const [page, document] = await Promise.all([loadMessages(language), loadPageMessages(language)]);
  return createTranslate(language, { ...page, ...document });
}

/** The stories, in the order of their days. */
function storiesOf({ stories, files }: RenderSiteInput): readonly Story[] {
  return stories.flatMap(({ address }) => {
    const opened = openStory(JSON.parse(files.get(address) ?? "null"));
    return opened.ok ? [opened.value] : [];
  });
}

function* renderDocuments(
  input: RenderSiteInput,
  content: SiteContent,
  stories: readonly Story[],
): Iterable<readonly [string, string]> {
  if (input.documentTemplate === null) return;
  const evidence = Object.values(input.evidence).flatMap((address) => {
    const opened = openEvidence(JSON.parse(input.files.get(address) ?? "null"));
    return opened.ok ? [opened.value] : [];
  });
  const { sources, citations: entries } = readSources(new Map([[SOURCES_FILE, input.sources]])).value;
  const citations = new Map(entries.map((entry) => [entry.id, citationTexts([entry])]));
  const documents = documentsOf(content.record, evidence, { citations, sources, changes: input.changes, stories });
  for (const page of pagesOfDocuments(documents)) {
    for (const language of LANGUAGES) {
      const t = content.translate[language];
      const rendered = renderDocument({
        page,
        documents,
        template: input.documentTemplate,
        siteUrl: input.siteUrl,
        map: content,
        t,
      });
      if (!rendered) continue;
      const path = pathOfDocument(page, language);
      yield [`${path}index.html`, rendered.html];
      if (rendered.oembed !== null) yield [`${path}${OEMBED_FILE}`, rendered.oembed];
    }
  }
}

/** Lets the page's own fetching find the evidence among the files that were just compiled. */
async function keepEvidence({ evidence, files }: RenderSiteInput): Promise<void> {
  const before = globalThis.fetch;
  globalThis.fetch = (address) => {
    const body = typeof address === "string" ? files.get(address) : undefined;
    return Promise.resolve(body === undefined ? new Response(null, { status: 404 }) : new Response(body));
  };
  try {
    await prepareEvidence(Object.values(evidence));
  } finally {
    globalThis.fetch = before;
  }
}
