import { formatLanguageName } from "../../language/formatLanguageName";
import { useTranslate } from "../../language/useTranslate";
import type { Source } from "../../record/evidence";
import { ArchivedCopy } from "../../evidence/SourceList";
import { languageOfTitle, SourceLink } from "../../evidence/SourceLinks";
import { formatWrittenDate } from "../../evidence/writtenDate";
import { useDocuments } from "./DocumentLinks";
import { EventEntry } from "./EventEntry";

/** A source: what it is, where it can be read, how to cite it, and what in the record rests on it. */
export function SourcePage({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const { documents } = useDocuments();
  const citing = documents.citing.get(source.id) ?? [];
  const citation = documents.citations.get(source.id);
  const date = source.date === null ? t("evidence.source-undated") : formatWrittenDate(source.date, t);
  return (
    <article>
      <p className="document-kicker">{t("pages.source")}</p>
      <h1>
        <bdi lang={languageOfTitle(source)}>{source.title}</bdi>
      </h1>
      <p className="document-lead">
        <SourceLink source={source} />
        {" · "}
        {t(`grades.kind-${source.kind}`)}
        {source.author !== null && source.author !== source.publisher && (
          <>
            {" · "}
            <bdi>{source.author}</bdi>
          </>
        )}
        {" · "}
        {date} · {formatLanguageName(source.language, t.language)}
        <ArchivedCopy source={source} />
      </p>
      {source.titleFromUrl && <p className="quiet">{t("evidence.source-title-from-url")}</p>}
      <section aria-labelledby="rests">
        <h2 id="rests">{t("pages.source-events", { count: citing.length })}</h2>
        <ol className="document-events">
          {citing.map((one) => (
            <EventEntry key={one.event.id} {...one} />
          ))}
        </ol>
      </section>
      {citation && (
        <section aria-labelledby="cite">
          <h2 id="cite">{t("pages.cite")}</h2>
          <p className="document-forms">{t("pages.cite-lead")}</p>
          <p>
            <bdi lang={languageOfTitle(source)}>{textOf(source, date)}</bdi>
          </p>
          <Form name="BibTeX" text={citation.bibtex} />
          <Form name="BibLaTeX" text={citation.biblatex} />
          <Form name="RIS" text={citation.ris} />
          <Form name="CSL-JSON" text={citation.csl} />
        </section>
      )}
    </article>
  );
}

/** The source in one line, for people: who wrote it, what, where, when, at which address. */
function textOf({ author, title, publisher, url }: Source, date: string): string {
  const by = author !== null && author !== publisher ? [author] : [];
  return [...by, `“${title}”`, publisher, date, ...(url === null ? [] : [url])].join(", ");
}

function Form({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <details>
      <summary lang="en" dir="ltr">
        {name}
      </summary>
      <pre lang="en" dir="ltr">
        {text}
      </pre>
    </details>
  );
}
