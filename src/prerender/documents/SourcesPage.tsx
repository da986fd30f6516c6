import { languageOfTitle } from "../../evidence/SourceLinks";
import { formatWrittenDate } from "../../evidence/writtenDate";
import { SOURCE_KINDS } from "../../record/evidence";
import { formatLanguageName } from "../../language/formatLanguageName";
import { useTranslate } from "../../language/useTranslate";
import { compareNames } from "./compareNames";
import { SourcePageLink, useDocuments } from "./DocumentLinks";

/** All sources that the record cites, with how many events rest on each. A script of the page offers the filters. */
export function SourcesPage() {
  const t = useTranslate();
  const { documents } = useDocuments();
  const sources = [...documents.sources.values()].toSorted(
    (a, b) => compareNames(a.publisher, b.publisher, "en") || (a.date ?? "").localeCompare(b.date ?? ""),
  );
  const languages = [...new Set(sources.map(({ language }) => language))].toSorted();
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  const years = [...new Set(sources.flatMap(({ date }) => yearOf(date) ?? []))].toSorted();
  return (
    <article>
      <h1>{t("pages.sources")}</h1>
      <p className="document-lead">{t("pages.sources-lead", { count: sources.length })}</p>
      <form className="document-filters" hidden data-filters aria-label={t("pages.filters")}>
        <label>
          {t("pages.filter-text")} <input type="search" name="text" autoComplete="off" />
        </label>
        <label>
          {t("pages.filter-kind")}{" "}
          <select name="kind">
            <option value="">{t("pages.filter-all")}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`grades.kind-${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("pages.filter-language")}{" "}
          <select name="language">
            <option value="">{t("pages.filter-all")}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {formatLanguageName(language, t.language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("pages.filter-year")}{" "}
          <select name="year">
            <option value="">{t("pages.filter-all")}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <output data-count={t("pages.filter-count-mark")} />
      </form>
      <div className="document-table">
        <table>
          <caption>{t("pages.sources-caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("pages.column-publisher")}</th>
              <th scope="col">{t("pages.column-title")}</th>
              <th scope="col">{t("pages.column-kind")}</th>
              <th scope="col">{t("pages.column-date")}</th>
              <th scope="col">{t("pages.column-language")}</th>
              <th scope="col">{t("pages.column-events")}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr
                key={source.id}
                data-kind={source.kind}
                data-language={source.language}
                data-year={yearOf(source.date) ?? ""}
              >
                <th scope="row">
                  <SourcePageLink source={source} />
                </th>
                <td>
                  <bdi lang={languageOfTitle(source)}>{source.title}</bdi>
                </td>
                <td>{t(`grades.kind-${source.kind}`)}</td>
                <td>{source.date === null ? t("evidence.source-undated") : formatWrittenDate(source.date, t)}</td>
                <td>{formatLanguageName(source.language, t.language)}</td>
                <td>{documents.citing.get(source.id)?.length ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}

const yearOf = (date: string | null): string | null => /\d{4}/.exec(date ?? "")?.[0] ?? null;
