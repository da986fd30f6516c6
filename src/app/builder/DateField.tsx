import { useId, useState } from "react";
import { DAY_FRAME, dayOfIso, isoOfDay, type Day } from "../../record/day";

export interface DateFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** A labelled date. While it is being typed it may be none, or lie outside of the map's time: then the last good one stays. */
export function DateField({ label, day, onDay }: DateFieldProps) {
  const id = useId();
  // What was typed and is no day of the map's time, or not yet; null: nothing.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <p className="builder-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={isoOfDay(DAY_FRAME.earliest)}
        max={isoOfDay(DAY_FRAME.latest)}
        value={typed ?? isoOfDay(day)}
        onChange={({ currentTarget }) => {
          const chosen = dayOfIso(currentTarget.value);
          const isShown = chosen !== null && chosen >= DAY_FRAME.earliest && chosen <= DAY_FRAME.latest;
          setTyped(isShown ? null : currentTarget.value);
          if (isShown) onDay(chosen);
        }}
        onBlur={() => setTyped(null)}
      />
    </p>
  );
}
