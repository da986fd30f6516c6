import type { ReactNode } from "react";
import { useTranslate } from "../../language/useTranslate";
import { Mark } from "../../app/Mark";
import { DOCUMENT_INDEXES, pathOfDocument, type DocumentPage } from "../../state/documentPaths";
import { pathOfPage } from "../../state/sitePaths";

export interface DocumentFrameProps {
  readonly page: DocumentPage;
  /** The way up to the site's root. */
  readonly root: string;
  /** The version of the record's data. */
  readonly version: string;
  readonly children: ReactNode;
}

/** What stands around every page without a map: the name, the ways to the others, the other language, the licence. */
export function DocumentFrame({ page, root, version, children }: DocumentFrameProps) {
  const t = useTranslate();
  const { language } = t;
  const other = language === "en" ? "ar" : "en";
  const ways = DOCUMENT_INDEXES.map((kind) => ({ kind, href: root + pathOfDocument({ kind }, language) }));
  const inside = { source: "sources", party: "parties", agreement: "agreements", story: "stories" } as const;
  const here = "id" in page ? inside[page.kind] : page.kind;
  return (
    <>
      <header className="document-header">
        <a className="document-name" href={root + pathOfPage({ kind: "explorer" }, language)} lang="en" dir="ltr">
          <Mark />
          {t("app.name")}
        </a>
        <nav aria-label={t("pages.nav")}>
          <ul>
            <li>
              <a href={root + pathOfPage({ kind: "explorer" }, language)}>{t("pages.map")}</a>
            </li>
            {ways.map(({ kind, href }) => (
              <li key={kind}>
                <a
                  href={href}
                  {...(kind === here ? { "aria-current": "id" in page ? ("true" as const) : ("page" as const) } : {})}
                >
                  {t(`pages.${kind}`)}
                </a>
              </li>
            ))}
            <li>
              <a href={root + pathOfDocument(page, other)} lang={other} hrefLang={other}>
                {t(other === "ar" ? "app.language-arabic" : "app.language-english")}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main className="document">{children}</main>
      <footer className="document-footer">
        <p>
          {t("pages.licence")}{" "}
          <a href={root + pathOfDocument({ kind: "data" }, language)}>
            <bdi>{t("pages.version", { version })}</bdi>
          </a>
        </p>
      </footer>
    </>
  );
}
