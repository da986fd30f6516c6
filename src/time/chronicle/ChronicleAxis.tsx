import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { AxisLabel } from "../axisCalendar";

export interface ChronicleAxisProps {
  /** The calendar, for an axis of this width in pixels. */
  readonly labels: readonly AxisLabel[];
  readonly width: number;
  /** How many cells the longest line has, its name included. */
  readonly columns: number;
}

/** The years, months or days above the lines; they stay while the lines are scrolled. */
export function ChronicleAxis({ labels, width, columns }: ChronicleAxisProps) {
  const t = useTranslate();
  const start = directionOf(t.language) === "rtl" ? "translateX(-100%)" : "none";
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1}>
          {t("chronicle.place")}
        </th>
        <th scope="col" className="chronicle-years" aria-colindex={2} aria-colspan={Math.max(1, columns - 1)}>
          <span className="unseen">{t("chronicle.statuses")}</span>
          {labels.map(({ day, text, x, anchor, isStrong }) => (
            <span
              key={`${String(day)} ${anchor}`}
              className="chronicle-year"
              data-strong={isStrong}
              style={{
                left: `${String((100 * x) / width)}%`,
                transform: anchor === "start" ? start : "translateX(-50%)",
              }}
              aria-hidden="true"
            >
              {text}
            </span>
          ))}
        </th>
      </tr>
    </thead>
  );
}
