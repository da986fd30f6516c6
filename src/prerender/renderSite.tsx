import type { FeatureCollection } from "geojson";
import { prepareEvidence } from "../evidence/prepareEvidence";
import { createTranslate } from "../language/createTranslate";
import { loadMessages } from "../language/loadMessages";
import { openRecord } from "../record/openRecord";
import { createIndex } from "../record/recordIndex";
import type { GroupId } from "../record/types";
import { footprintsOf } from "../space/footprintsOf";
import { pathOfPage } from "../state/sitePaths";
import { pagesOfSite } from "./pagesOfSite";
import { renderPage, type SiteContent } from "./renderPage";

/** What the build hands over. */
export interface RenderSiteInput {
  readonly template: string;
  readonly states: string;
  readonly evidence: Readonly<Record<GroupId, string>>;
  /** The record's files by address. */
  readonly files: ReadonlyMap<string, string>;
  readonly basemap: Readonly<Record<"land" | "ground" | "lines" | "names", FeatureCollection>>;
  readonly relief: SiteContent["relief"];
  readonly sheetStyle: SiteContent["sheetStyle"];
  readonly siteUrl: string | null;
}

/** All pages of the site: HTML by file name below the site's root. */
export async function renderSite(input: RenderSiteInput): Promise<ReadonlyMap<string, string>> {
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
    sheetStyle: input.sheetStyle,
    template: input.template,
    siteUrl: input.siteUrl,
    translate: {
      en: createTranslate("en", await loadMessages("en")),
      ar: createTranslate("ar", await loadMessages("ar")),
    },
  };
  const pages = new Map<string, string>();
  for (const page of pagesOfSite(record)) {
    pages.set(`${pathOfPage(page.page, page.language)}index.html`, await renderPage(content, page));
  }
  return pages;
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
