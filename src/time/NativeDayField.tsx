import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import { dayOfIso, isoOfDay, type Day } from "../record/day";
import type { DayFieldProps } from "./DayFieldProps";

/** The browser's own date field: what stands in where the typed one cannot be had. */
export function NativeDayField({ day, onDay, frame, onClose }: DayFieldProps) {
  const t = useTranslate();
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [hint, setHint] = useState<string | null>(null);
  useEffect(() => field.current?.focus(), []);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const typed = dayOfIso(field.current?.value ?? "");
    if (typed === null || typed < frame.earliest || typed > frame.latest) {
      setHint(hintFor(typed));
      field.current?.focus();
      return;
    }
    if (typed !== day) onDay(typed);
    onClose();
  }
  function hintFor(typed: Day | null): string {
    if (typed === null) return t("time.hint.not-a-date");
    return typed < frame.earliest
      ? t("time.hint.too-early", { limit: formatDay(frame.earliest, t.language) })
      : t("time.hint.too-late", { limit: formatDay(frame.latest, t.language) });
  }
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }
  return (
    <form className="timeline-field" noValidate onSubmit={submit}>
      <input
        ref={field}
        type="date"
        aria-label={t("time.go-to")}
        aria-invalid={hint !== null}
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
        {hint}
      </output>
    </form>
  );
}
