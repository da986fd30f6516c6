import { useRef, useState } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME, type Day } from "../../record/day";
import { DayFieldLater } from "../../time/DayFieldLater";
import { useOwnEscape } from "../../time/useOwnEscape";

export interface DayChoiceProps {
  readonly day: Day;
  /** What the day is for: the button's name begins with it. */
  readonly label: string;
  readonly onDay: (day: Day) => void;
}

/** A day as a button, which opens a field to type another. */
export function DayChoice({ day, label, onDay }: DayChoiceProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useOwnEscape(button, ".compare-day", isOpen, close);
  function close(): void {
    setOpen(false);
    button.current?.focus();
  }
  return (
    <div className="compare-day">
      <button ref={button} type="button" className="switch" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="compare-day-label">{label}</span> {formatDay(day, t.language)}
      </button>
      {isOpen && <DayFieldLater day={day} onDay={onDay} frame={DAY_FRAME} onClose={close} />}
    </div>
  );
}
