import { memo } from "react";
import { useTranslate } from "../language/useTranslate";
import { DOCUMENT_INDEXES, pathOfDocument } from "../state/documentPaths";
import "./siteLinks.css";

/** The ways to the pages without a map: agreements, parties, sources, method, data, about. `root`: the site's root, with a slash at its end. */
export const SiteLinks = memo(function SiteLinks({ root }: { readonly root: string }) {
  const t = useTranslate();
  return (
    <nav className="site-links" aria-label={t("app.site-links")}>
      <ul>
        {DOCUMENT_INDEXES.map((kind) => (
          <li key={kind}>
            <a href={root + pathOfDocument({ kind }, t.language)}>{t(`app.site-${kind}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
