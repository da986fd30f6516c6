import { useDeferredValue, useMemo, useState } from "react";
import { useStore } from "zustand";
import { CiteView } from "../../evidence/citation/CiteView";
import { useEvidence } from "../../evidence/useEvidence";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay } from "../../record/day";
import { differencesOn } from "../../record/differencesOn";
import { readingsOf } from "../../record/readingsOf";
import type { ScreenProps } from "../screens";
import { chooseRows, type TableChoice } from "./chooseRows";
import { PlaceTable } from "./PlaceTable";
import { sortRows, type TableSort } from "./sortRows";
import "./table.css";
import { TableTools } from "./TableTools";
import { tableRows } from "./tableRows";

/** Every place on the day as a row, to be sorted, searched, copied and saved: what the map shows, without the map. */
export function RecordTable({ record, index, store, evidence: addresses, onPlace, hrefOf }: ScreenProps) {
  const t = useTranslate();
  const { language } = t;
  const { day, according, selection, layers } = useStore(store);
  const quietDay = useDeferredValue(day);
  const [query, setQuery] = useState("");
  const [choice, setChoice] = useState<TableChoice>("every");
  const [sort, setSort] = useState<TableSort>({ by: "siege", way: "ascending" });
  const groups = useMemo(() => Object.keys(addresses), [addresses]);
  const load = useEvidence(addresses, groups);
  const evidence = load.kind === "ready" ? load.evidence : null;
  const readings = useMemo(() => readingsOf(record), [record]);
  const differing = useMemo(
    () => new Set(differencesOn(readings, quietDay).map(({ place }) => place)),
    [readings, quietDay],
  );
  const all = useMemo(() => tableRows(record, index, quietDay, evidence), [record, index, quietDay, evidence]);
  const rows = useMemo(
    () => sortRows(chooseRows(all, { query, choice, differing }), sort, language),
    [all, query, choice, differing, sort, language],
  );
  const date = formatDay(quietDay, language);
  return (
    <section className="table-screen" aria-label={t("table.heading", { date })}>
      <header>
        <h2>{t("table.heading", { date })}</h2>
        <TableTools
          {...{ rows, query, choice }}
          matter={{ record, day: quietDay, account: according }}
          name={`truceline-${isoOfDay(quietDay)}${according === null ? "" : `-${according}`}.csv`}
          onQuery={setQuery}
          onChoice={setChoice}
        />
      </header>
      {load.kind === "failed" && (
        <p className="table-failed" role="alert">
          {t("table.evidence-failed")}{" "}
          <button type="button" className="text-button" onClick={load.retry}>
            {t("evidence.retry")}
          </button>
        </p>
      )}
      <PlaceTable
        {...{ record, rows, sort, selection, differing, onPlace, hrefOf }}
        caption={t("table.caption", { date, account: t(`according.account-${according ?? "ours"}`) })}
        onSort={setSort}
      />
      <footer className="table-foot">
        <p>{t("table.foot")}</p>
        <CiteView {...{ record, layers }} day={quietDay} place={selection} account={according} />
      </footer>
    </section>
  );
}
