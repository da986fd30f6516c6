import { Children, createContext, Fragment, isValidElement, use, type ReactNode } from "react";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay } from "../../record/day";
import type { EventDetail, Source } from "../../record/evidence";
import type { PartyId, PlaceId } from "../../record/types";
import { pathOfDocument, type DocumentPage } from "../../state/documentPaths";
import { pathOfPage } from "../../state/sitePaths";
import { LATIN } from "../../evidence/SourceLinks";
import { formatWrittenDate } from "../../evidence/writtenDate";
import { FilledMessage } from "../../language/FilledMessage";
import type { FigureMapProps } from "../../space/svg/FigureMap";
import type { SiteDocuments } from "./SiteDocuments";

/** What the maps of figures are drawn on. */
export type FigureGround = Pick<FigureMapProps, "features" | "relief">;

/** What the parts of a document need to know of the site. */
export interface DocumentSite {
  readonly documents: SiteDocuments;
  /** The way up to the site's root. */
  readonly root: string;
  /** Where the site will be published, with a slash at the end; null: nobody says. */
  readonly siteUrl: string | null;
  /** What maps are drawn on: the basemap, and addresses of its relief from the page; undefined: none is drawn. */
  readonly map: FigureGround | undefined;
}

export const DocumentContext = createContext<DocumentSite | null>(null);

/** The site, for what stands inside a document. */
export function useDocuments(): DocumentSite {
  const found = use(DocumentContext);
  if (!found) throw new Error("A document's part is drawn outside of a document");
  return found;
}

/** A link to another page without a map. */
export function DocumentLink({ page, children }: { readonly page: DocumentPage; readonly children: ReactNode }) {
  const { language } = useTranslate();
  const { root } = useDocuments();
  return <a href={root + pathOfDocument(page, language)}>{children}</a>;
}

/** A link to a place's page; with an event, to the place on the event's first day. */
export function PlaceOnMap({ id, event }: { readonly id: PlaceId; readonly event?: EventDetail }) {
  const { language } = useTranslate();
  const { root, documents } = useDocuments();
  const name = documents.record.places.get(id)?.name[language] ?? id;
  const day = event ? `?day=${isoOfDay(event.date.start.nominal)}` : "";
  return (
    <a href={`${root}${pathOfPage({ kind: "place", place: id }, language)}${day}`}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** A link to a party's page. */
export function PartyLink({ id }: { readonly id: PartyId }) {
  const { language } = useTranslate();
  const { documents } = useDocuments();
  return (
    <DocumentLink page={{ kind: "party", id }}>
      <bdi>{documents.record.parties.get(id)?.name[language] ?? id}</bdi>
    </DocumentLink>
  );
}

/** Whether a publisher stands there more than once: its links then carry their dates. */
export function isTwice({ publisher }: Source, all: readonly Source[]): boolean {
  return all.filter((source) => source.publisher === publisher).length > 1;
}

/** A link to a source's page by its publisher, with its date where the publisher alone does not tell it. */
export function SourcePageLink({ source, isDated = false }: { readonly source: Source; readonly isDated?: boolean }) {
  const t = useTranslate();
  const publisher = <bdi {...(LATIN.test(source.publisher) ? { lang: "en" } : {})}>{source.publisher}</bdi>;
  const date = source.date === null ? t("evidence.source-undated") : formatWrittenDate(source.date, t);
  return (
    <DocumentLink page={{ kind: "source", id: source.id }}>
      {isDated ? <FilledMessage id="evidence.source-dated" values={{ date }} slots={{ publisher }} /> : publisher}
    </DocumentLink>
  );
}

/** Elements one after another, with commas as the language writes them. */
export function InRow({ children }: { readonly children: ReactNode }) {
  const { language } = useTranslate();
  const comma = language === "ar" ? "، " : ", ";
  const elements = Children.toArray(children).filter((child) => isValidElement(child));
  return elements.map((element, at) => (
    <Fragment key={element.key}>
      {at > 0 && comma}
      {element}
    </Fragment>
  ));
}
