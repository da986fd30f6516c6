import { useId, useState } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME, dayOfIso, isoOfDay, type Day, type DayRange } from "../../record/day";

export interface DateFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  /** The days that can be chosen, both ends included; by default all of the map's. */
  readonly within?: DayRange;
}

/** A labelled date. While it is being typed it may be none, or lie outside of `within`: then the last good one stays, and a hint says so. */
export function DateField({ label, day, onDay, within = DAY_FRAME }: DateFieldProps) {
  const t = useTranslate();
  const id = useId();
  // What was typed and is no day that can be chosen, or not yet; null: nothing.
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const words = (one: Day): string => formatDay(one, t.language);
  return (
    <p className="builder-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={isoOfDay(within.earliest)}
        max={isoOfDay(within.latest)}
        value={typed ?? isoOfDay(day)}
        aria-invalid={isRefused}
        aria-describedby={`${id}hint`}
        onChange={({ currentTarget }) => {
          const chosen = dayOfIso(currentTarget.value);
          const isGood = chosen !== null && chosen >= within.earliest && chosen <= within.latest;
          setTyped(isGood ? null : currentTarget.value);
          setRefused(false);
          if (isGood) onDay(chosen);
        }}
        onBlur={() => {
          if (typed !== null) setRefused(true);
          setTyped(null);
        }}
      />
      <output id={`${id}hint`} className="builder-refused">
        {isRefused &&
          t("builder.date-refused", { from: words(within.earliest), to: words(within.latest), day: words(day) })}
      </output>
    </p>
  );
}
