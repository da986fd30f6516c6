import { useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import { saveText } from "../saveText";
import { TABLE_CHOICES, type TableChoice } from "./chooseRows";
import type { TableRow } from "./tableRows";
import { tableCsv, tableForClipboard, type TableMatter } from "./tableTexts";

export interface TableToolsProps {
  readonly rows: readonly TableRow[];
  readonly matter: TableMatter;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly choice: TableChoice;
  readonly onChoice: (choice: TableChoice) => void;
  /** What a saved file is called. */
  readonly name: string;
}

/** What finds, chooses, copies and saves the rows; and how many there are. */
export function TableTools({ rows, matter, query, onQuery, choice, onChoice, name }: TableToolsProps) {
  const t = useTranslate();
  const [copied, setCopied] = useState<{ readonly rows: readonly TableRow[]; readonly words: string } | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(tableForClipboard(rows, matter, t));
      setCopied({ rows, words: t("table.copied", { count: rows.length }) });
    } catch {
      setCopied({ rows, words: t("table.copy-failed") });
    }
  }
  const count = t("table.count", { count: rows.length });
  return (
    <div className="table-tools">
      <input
        type="search"
        aria-label={t("table.find")}
        placeholder={t("table.find")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ currentTarget }) => onQuery(currentTarget.value.slice(0, 80))}
      />
      <label>
        {t("table.choose")}{" "}
        <select
          value={choice}
          onChange={({ currentTarget: { value } }) => onChoice(TABLE_CHOICES.find((one) => one === value) ?? "every")}
        >
          {TABLE_CHOICES.map((one) => (
            <option key={one} value={one}>
              {t(`table.choice-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <span className="table-take">
        <button type="button" className="switch" onClick={() => void copy()} disabled={rows.length === 0}>
          {t("table.copy")}
        </button>
        <button
          type="button"
          className="switch"
          onClick={() => saveText(tableCsv(rows, matter, t), name, "text/csv;charset=utf-8")}
          disabled={rows.length === 0}
        >
          {t("table.save")}
        </button>
      </span>
      <output className="table-count">{copied?.rows === rows ? copied.words : count}</output>
    </div>
  );
}
