import { formatNumber } from "../language/formatNumber";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Evidence, PopulationFigure } from "../record/evidence";
import type { TruceRecord } from "../record/types";
import { SourceLinks } from "./SourceLinks";
import { formatWrittenDate } from "./writtenDate";

export interface PopulationTableProps {
  readonly figures: readonly PopulationFigure[];
  readonly sources: Evidence["sources"];
  readonly parties: TruceRecord["parties"];
}

/** Every count of a place's people: when, how many, who counted and what they counted. */
export function PopulationTable({ figures, sources, parties }: PopulationTableProps) {
  const t = useTranslate();
  return (
    <table className="population">
      <caption>{t("evidence.population-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("evidence.population-date")}</th>
          <th scope="col" className="population-people">
            {t("evidence.population-people")}
          </th>
          <th scope="col">{t("evidence.population-counted")}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.date} ${String(figure.value)} ${figure.source ?? ""}`}>
            <td>{formatWrittenDate(figure.date, t)}</td>
            <td className="population-people">
              {figure.qualifier && (
                <>
                  <TextIn text={figure.qualifier} />{" "}
                </>
              )}
              {formatNumber(figure.value, t.language)}
            </td>
            <td>
              {figure.note && <TextIn text={figure.note} />}
              {figure.note && figure.by !== null && t("evidence.figure-then")}
              {figure.by !== null &&
                t("evidence.figure-by", { party: parties.get(figure.by)?.short[t.language] ?? figure.by })}
              {(figure.note ?? figure.by) !== null && ". "}
              {figure.source !== null && <SourceLinks ids={[figure.source]} sources={sources} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
