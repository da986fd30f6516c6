import type { ChangeWords } from "../language/changeWords";
import { formatDay } from "../language/formatDay";
import { heardChange } from "../language/heardChange";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { lineThatFits } from "./lineThatFits";

export interface ChangeLineProps {
  /** What changed where the slider stopped, or null. */
  readonly words: ChangeWords | null;
  /** The same with fewer changes told. */
  readonly short: ChangeWords | null;
  /** The day on which it stopped, or null. */
  readonly day: Day | null;
  /** Whether there is room for it; it is told in any case. */
  readonly isShown: boolean;
}

/** So many letters fit below the date; a longer line is shortened. All of it is told in any case. */
const MOST_LETTERS = 150;

/** What changed where the slider stopped: to be seen below the date, and told politely to those who listen. */
export function ChangeLine({ words, short, day, isShown }: ChangeLineProps) {
  const t = useTranslate();
  const told = words && t("time.change.line", { changes: words.changes, besieged: words.besieged.full });
  const shown = words && isShown ? lineThatFits(words, short ?? words, MOST_LETTERS) : null;
  const heard = told === null || day === null ? "" : `${formatDay(day, t.language)}. ${heardChange(told, t)}`;
  return (
    <>
      {shown && (
        <p className="timeline-change" aria-hidden="true">
          <span>{shown.changes}.</span>
          {shown.besieged !== null && <span> {shown.besieged}.</span>}
        </p>
      )}
      <output className="unseen">{heard}</output>
    </>
  );
}
