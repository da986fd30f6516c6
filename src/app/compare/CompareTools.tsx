import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import { DayChoice } from "./DayChoice";

export interface CompareToolsProps {
  /** The day that is compared with the timeline's. */
  readonly other: Day;
  readonly onOther: (day: Day) => void;
  readonly onHold: () => void;
  /** Back to the day that is compared where none was chosen; null where none was. */
  readonly onYearBefore: (() => void) | null;
  readonly isSwiped: boolean;
  readonly onSwiped: (swiped: boolean) => void;
}

const WAYS = [
  { id: "beside", swiped: false },
  { id: "swiped", swiped: true },
] as const;

/** Which two days are compared, and whether their maps stand side by side. */
export function CompareTools({ other, onOther, onHold, onYearBefore, isSwiped, onSwiped }: CompareToolsProps) {
  const t = useTranslate();
  return (
    <div className="compare-tools">
      <DayChoice day={other} label={t("compare.with")} onDay={onOther} />
      <button type="button" className="switch" onClick={onHold}>
        {t("compare.hold")}
      </button>
      {onYearBefore && (
        <button type="button" className="switch" onClick={onYearBefore}>
          {t("compare.year-before")}
        </button>
      )}
      <fieldset className="compare-ways" aria-label={t("compare.ways")}>
        {WAYS.map(({ id, swiped }) => (
          <label key={id}>
            <input type="radio" name="compare-way" checked={swiped === isSwiped} onChange={() => onSwiped(swiped)} />
            <span>{t(`compare.way-${id}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
