import { useMemo, useRef, useState } from "react";
import { countStates } from "../language/countStates";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day, DayRange } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { TruceRecord } from "../record/types";
import { DayField } from "./DayField";
import "./dayHeading.css";
import { describeDay } from "./describeDay";

export interface DayHeadingProps {
  readonly record: TruceRecord | null;
  readonly index: RecordIndex | null;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly frame: DayRange;
}

/** The date, which opens a field to type another, and how many places are besieged or under a disputed truce on it. */
export function DayHeading({ record, index, day, onDay, frame }: DayHeadingProps) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const counts = useMemo(() => record && index && countStates(record.places, index.stateAt(day)), [record, index, day]);
  const date = formatDay(day, t.language);
  function close(): void {
    setIsOpen(false);
    button.current?.focus();
  }
  return (
    <div className="timeline-when" data-open={isOpen}>
      <button
        ref={button}
        type="button"
        className="timeline-date"
        aria-expanded={isOpen}
        aria-label={t("time.choose-day", { date })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {date}
        <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d={isOpen ? "M2 8l4-4 4 4" : "M2 4l4 4 4-4"} />
        </svg>
      </button>
      {isOpen ? (
        <DayField day={day} onDay={onDay} frame={frame} onClose={close} />
      ) : (
        <p className="timeline-counts">{counts && describeDay(counts, t)}</p>
      )}
    </div>
  );
}
