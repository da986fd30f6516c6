import { useTranslate } from "../language/useTranslate";
import type { Evidence, Source } from "../record/evidence";
import type { SourceId } from "../record/types";
import { DocumentLink } from "./DocumentLink";
import { languageOfTitle, SourceLink } from "./SourceLinks";
import { safeAddress } from "./safeAddress";
import { formatWrittenDate } from "./writtenDate";

/** The sources in full: publisher, which leads to the text itself, date, who wrote it, and the title as printed, which leads to the source's page. */
export function SourceList({
  ids,
  sources,
}: {
  readonly ids: readonly SourceId[];
  readonly sources: Evidence["sources"];
}) {
  const t = useTranslate();
  return (
    <ul className="source-list">
      {ids
        .flatMap((id) => sources.get(id) ?? [])
        .map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
            {" · "}
            {t(`grades.kind-${source.kind}`)}
            {source.author !== null && source.author !== source.original && (
              <>
                {" · "}
                <bdi>{source.author}</bdi>
              </>
            )}
            {" · "}
            {source.date === null ? t("evidence.source-undated") : formatWrittenDate(source.date, t)}
            <span className="source-title">
              <DocumentLink page={{ kind: "source", id: source.id }}>
                <bdi lang={languageOfTitle(source)}>{source.title}</bdi>
              </DocumentLink>
            </span>
            <ArchivedCopy source={source} />
            {source.titleFromUrl && <span className="source-remark">{t("evidence.source-title-from-url")}</span>}
          </li>
        ))}
    </ul>
  );
}

/** A link to the kept copy of a source's page, where one was seen. */
export function ArchivedCopy({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const safe = safeAddress(source.archived);
  if (safe === null) return null;
  return (
    <>
      {" "}
      <a className="source-link" href={safe} target="_blank" rel="noopener noreferrer">
        {t("grades.archived")}
        <span className="unseen">
          : <bdi>{source.publisher}</bdi> ({t("evidence.source-new-tab")})
        </span>
      </a>
    </>
  );
}
