import { useTranslate } from "../../language/useTranslate";
import type { StripAxis } from "../../symbology/stripAxis";

export interface ChronicleAxisProps {
  readonly axis: StripAxis;
  /** How many cells the longest line has, its name included. */
  readonly columns: number;
}

/** The years above the lines; they stay while the lines are scrolled. */
export function ChronicleAxis({ axis, columns }: ChronicleAxisProps) {
  const t = useTranslate();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1}>
          {t("chronicle.place")}
        </th>
        <th scope="col" className="chronicle-years" aria-colindex={2} aria-colspan={Math.max(1, columns - 1)}>
          <span className="unseen">{t("chronicle.statuses")}</span>
          {axis.years.map(({ year, middle }) => (
            <span key={year} className="chronicle-year" style={{ left: `${String(middle)}%` }} aria-hidden="true">
              {year}
            </span>
          ))}
        </th>
      </tr>
    </thead>
  );
}
