import { createContext, use, type ReactNode } from "react";
import { useTranslate } from "../language/useTranslate";
import { pathOfDocument, type DocumentPage } from "../state/documentPaths";

/** The site's root, with a slash at its end, for links to the pages that are only read. */
export const DocumentRoot = createContext("");

export interface DocumentLinkProps {
  readonly page: DocumentPage;
  readonly children: ReactNode;
}

/** A link from the map's sheet to a page of the record: of a party, an agreement, a source. */
export function DocumentLink({ page, children }: DocumentLinkProps) {
  const { language } = useTranslate();
  const root = use(DocumentRoot);
  return (
    <a className="document-link" href={root + pathOfDocument(page, language)}>
      {children}
    </a>
  );
}
