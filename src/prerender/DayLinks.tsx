import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { pathOfPage } from "../state/sitePaths";

export interface DayLinksProps {
  readonly days: readonly Day[];
  readonly day: Day;
  /** The way up to the site's root. */
  readonly root: string;
}

/** Other days that have pages of their own: the way through time for readers without script. */
export function DayLinks({ days, day, root }: DayLinksProps) {
  const t = useTranslate();
  return (
    <nav className="day-links" aria-label={t("app.other-days")}>
      <ul>
        {days.map((one) => (
          <li key={one}>
            <a
              href={root + pathOfPage({ kind: "day", day: one }, t.language)}
              {...(one === day ? { "aria-current": "date" as const } : {})}
            >
              {formatDay(one, t.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
