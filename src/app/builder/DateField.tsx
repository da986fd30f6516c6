import { useId, useState } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME, type Day, type DayRange } from "../../record/day";
import { dayHint } from "../../time/dayHint";
import { readDay } from "../../time/readDay";

export interface DateFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  /** The days that can be chosen, both ends included; by default all of the map's. */
  readonly within?: DayRange;
}

/**
 * A labelled date in the words of the page, to be typed in any form that the timeline reads: the browser's own field would write it by the
 * browser's language. It counts once it is whole: on Enter, or when the field is left. What is no day that can be chosen goes, and a hint
 * says why and which day stays.
 */
export function DateField({ label, day, onDay, within = DAY_FRAME }: DateFieldProps) {
  const t = useTranslate();
  const id = useId();
  // Null: nothing since the last day that was chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [hint, setHint] = useState("");
  const words = (one: Day): string => formatDay(one, t.language);
  function choose(): void {
    if (typed === null) return;
    setTyped(null);
    const read = readDay(typed, within);
    if (read.ok) {
      if (read.value !== day) onDay(read.value);
      return;
    }
    const { kind } = read.failure;
    setHint(
      kind === "too-early" || kind === "too-late" || typed.trim() === ""
        ? t("builder.date-refused", { from: words(within.earliest), to: words(within.latest), day: words(day) })
        : `${dayHint(read.failure, within, t)} ${t("builder.date-stays", { day: words(day) })}`,
    );
  }
  return (
    <p className="builder-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        value={typed ?? words(day)}
        aria-invalid={hint !== ""}
        aria-describedby={`${id}hint`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setHint("");
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") choose();
        }}
        onBlur={choose}
      />
      <output id={`${id}hint`} className="builder-refused">
        {hint}
      </output>
    </p>
  );
}

/** Longer than any date in words. */
const LONGEST = 80;
