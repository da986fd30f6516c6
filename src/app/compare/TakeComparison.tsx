import { useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay } from "../../record/day";
import { saveText } from "../saveText";
import { comparisonCsv } from "./comparisonCsv";
import type { ComparisonMatter } from "./ComparisonMatter";
import type { ComparisonGroup, ComparisonRow } from "./comparisonRows";
import { comparisonText } from "./comparisonText";

export interface TakeComparisonProps {
  readonly matter: ComparisonMatter;
  readonly rows: readonly ComparisonRow[];
  readonly groups: readonly ComparisonGroup[];
  /** The same of what began and ended between the two days. */
  readonly passing: readonly ComparisonRow[];
  readonly passingGroups: readonly ComparisonGroup[];
}

/** What a reader takes away: the list as a table or a text, and the link to the comparison. */
export function TakeComparison({ matter, rows, groups, passing, passingGroups }: TakeComparisonProps) {
  const t = useTranslate();
  const { earlier, later, address } = matter;
  const [done, setDone] = useState<{ readonly address: string; readonly byHand: boolean } | null>(null);
  const isDone = done?.address === address;
  const name = `truceline-${isoOfDay(earlier)}-${isoOfDay(later)}`;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setDone({ address, byHand: false });
    } catch {
      setDone({ address, byHand: true });
    }
  }
  return (
    <div className="compare-take">
      <button
        type="button"
        className="switch"
        onClick={() => saveText(comparisonCsv(rows, passing, matter, t), `${name}.csv`, "text/csv;charset=utf-8")}
      >
        {t("compare.save")}
      </button>
      <button
        type="button"
        className="switch"
        onClick={() =>
          saveText(
            comparisonText({ groups, count: rows.length }, { groups: passingGroups, count: passing.length }, matter, t),
            `${name}.txt`,
            "text/plain;charset=utf-8",
          )
        }
      >
        {t("compare.save-text")}
      </button>
      <button type="button" className="switch" onClick={() => void copy()}>
        {t(isDone && !done.byHand ? "compare.link-copied" : "compare.copy-link")}
      </button>
      <output className="unseen">{isDone && !done.byHand && t("compare.link-copied")}</output>
      {isDone && done.byHand && (
        <input
          readOnly
          dir="ltr"
          aria-label={t("compare.link-by-hand")}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
