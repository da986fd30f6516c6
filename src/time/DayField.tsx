import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import { isoOfDay, type Day, type DayRange } from "../record/day";
import { readDay, type ReadDayFailure } from "./readDay";

export interface DayFieldProps {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly frame: DayRange;
  readonly onClose: () => void;
}

/** A date to type or pick. What is no day of the timeline gets a hint, and the day stays. */
export function DayField({ day, onDay, frame, onClose }: DayFieldProps) {
  const t = useTranslate();
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<ReadDayFailure | null>(null);
  useEffect(() => field.current?.focus(), []);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readDay(field.current?.value ?? "", frame);
    if (!read.ok) {
      setFailure(read.failure);
      field.current?.focus();
      return;
    }
    if (read.value !== day) onDay(read.value);
    onClose();
  }
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === "Escape") onClose();
  }
  const limit = failure === "too-early" ? frame.earliest : frame.latest;
  return (
    <form className="timeline-field" noValidate onSubmit={submit}>
      <input
        ref={field}
        type="date"
        aria-label={t("time.go-to")}
        aria-invalid={failure !== null}
        aria-describedby={hintId}
        min={isoOfDay(frame.earliest)}
        max={isoOfDay(frame.latest)}
        defaultValue={isoOfDay(day)}
        onKeyDown={closeOnEscape}
      />
      <button type="submit" onKeyDown={closeOnEscape}>
        {t("time.go")}
      </button>
      <output id={hintId} className="timeline-hint">
        {failure && t(`time.hint.${failure}`, { limit: formatDay(limit, t.language) })}
      </output>
    </form>
  );
}
