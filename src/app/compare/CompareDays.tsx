import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { siteRoot } from "../../state/siteRoot";
import type { ScreenProps } from "../screens";
import "./compare.css";
import { comparedDays } from "./comparedDays";
import { CompareList } from "./CompareList";
import { CompareMaps } from "./CompareMaps";
import { comparisonGroups, comparisonRows } from "./comparisonRows";
import { passingRows } from "./passingRows";
import { CompareTools } from "./CompareTools";
import { comparisonAddress } from "./comparisonAddress";
import { TakeComparison } from "./TakeComparison";

/** How much of one map shows the earlier day at first, in per cent. */
const HALF = 50;

/** Two days: the map on each, side by side or swiped, and the list of what differs with the events that caused it, to be linked to or saved. */
export function CompareDays({ record, index, store, actions, onPlace, hrefOf }: ScreenProps) {
  const t = useTranslate();
  const state = useStore(store);
  const { day, compare, swipe, layers, according, selection, view } = state;
  const quietDay = useDeferredValue(day);
  const days = useMemo(() => comparedDays(quietDay, compare), [quietDay, compare]);
  const rows = useMemo(() => comparisonRows(record, index, days, t), [record, index, days, t]);
  const groups = useMemo(() => comparisonGroups(rows), [rows]);
  const passing = useMemo(() => passingRows(record, index, days, t), [record, index, days, t]);
  const passingGroups = useMemo(() => comparisonGroups(passing), [passing]);
  const { earlier, later } = days;
  const other = earlier === quietDay ? later : earlier;
  const address = new URL(comparisonAddress(state, other, t.language), siteRoot()).href;
  return (
    <section className="compare" aria-label={t("compare.title")}>
      <header>
        <h2>
          {t("compare.heading", { earlier: formatDay(earlier, t.language), later: formatDay(later, t.language) })}
        </h2>
        <CompareTools
          other={other}
          onOther={actions.setCompare}
          onHold={() => actions.setCompare(day)}
          onYearBefore={compare === null ? null : () => actions.setCompare(null)}
          isSwiped={swipe !== null}
          onSwiped={(swiped) => actions.setSwipe(swiped ? HALF : null)}
        />
      </header>
      <CompareMaps
        key={swipe === null ? "beside" : "swiped"}
        {...{ record, index, layers, selection, view, swipe, earlier, later }}
        onSwipe={actions.setSwipe}
        onView={actions.setView}
        onSelect={(place) => (place === null ? actions.select(null) : onPlace(place))}
      />
      <div className="compare-sum">
        <p>
          <strong>{t("compare.count", { count: rows.length })}</strong> {t("compare.passed", { count: passing.length })}
        </p>
        <TakeComparison
          matter={{ earlier, later, record, account: according, address }}
          {...{ rows, groups, passing, passingGroups }}
        />
      </div>
      {groups.length > 0 && (
        <CompareList {...{ groups, selection, onPlace, hrefOf }} of="differences" onDay={actions.setDay} />
      )}
      {passingGroups.length > 0 && (
        <CompareList {...{ selection, onPlace, hrefOf }} groups={passingGroups} of="passed" onDay={actions.setDay} />
      )}
    </section>
  );
}
