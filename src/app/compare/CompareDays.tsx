import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay } from "../../record/day";
import type { ScreenProps } from "../screens";
import "./compare.css";
import { comparedDays } from "./comparedDays";
import { CompareList } from "./CompareList";
import { CompareMaps } from "./CompareMaps";
import { comparisonCsv } from "./comparisonCsv";
import { comparisonGroups, comparisonRows } from "./comparisonRows";
import { DayChoice } from "./DayChoice";
import { saveText } from "../saveText";

/** Two days: the map on each, and the list of what differs with the events that caused it, to be linked to or saved. */
export function CompareDays({ record, index, store, actions, onPlace, hrefOf }: ScreenProps) {
  const t = useTranslate();
  const { day, compare, layers, selection, view } = useStore(store);
  const quietDay = useDeferredValue(day);
  const days = useMemo(() => comparedDays(quietDay, compare), [quietDay, compare]);
  const rows = useMemo(() => comparisonRows(record, index, days, t), [record, index, days, t]);
  const groups = useMemo(() => comparisonGroups(rows), [rows]);
  const { earlier, later } = days;
  const other = earlier === quietDay ? later : earlier;
  const name = `truceline-${isoOfDay(earlier)}-${isoOfDay(later)}.csv`;
  return (
    <section className="compare" aria-label={t("compare.title")}>
      <header>
        <h2>
          {t("compare.heading", { earlier: formatDay(earlier, t.language), later: formatDay(later, t.language) })}
        </h2>
        <div className="compare-tools">
          <DayChoice day={other} label={t("compare.with")} onDay={actions.setCompare} />
          <button type="button" className="switch" onClick={() => actions.setCompare(day)}>
            {t("compare.hold")}
          </button>
          {compare !== null && (
            <button type="button" className="switch" onClick={() => actions.setCompare(null)}>
              {t("compare.year-before")}
            </button>
          )}
          {rows.length > 0 && (
            <button
              type="button"
              className="switch"
              onClick={() => saveText(comparisonCsv(rows, days, record, t), name, "text/csv;charset=utf-8")}
            >
              {t("compare.save")}
            </button>
          )}
        </div>
      </header>
      <CompareMaps
        {...{ record, index, layers, selection, view, earlier, later }}
        onView={actions.setView}
        onSelect={(place) => (place === null ? actions.select(null) : onPlace(place))}
      />
      <p className="compare-sum">
        <strong>{t("compare.count", { count: rows.length })}</strong> {t("compare.net")}
      </p>
      {groups.length > 0 && <CompareList {...{ groups, selection, onPlace, hrefOf }} onDay={actions.setDay} />}
    </section>
  );
}
