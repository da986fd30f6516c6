import { parseDate, type CalendarDate } from "@internationalized/date";
import { useEffect, useId, useRef, useState, type ClipboardEvent, type FormEvent, type KeyboardEvent } from "react";
import { DateField, DateInput, DateSegment } from "react-aria-components/DateField";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { localeOf } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import { isoOfDay } from "../record/day";
import "./dayField.css";
import type { DayFieldProps } from "./DayFieldProps";
import { dayHint } from "./dayHint";
import { readDay } from "./readDay";
import { SegmentReader, type TypedParts } from "./SegmentReader";
import { isLoneYear, isBlank } from "./typedText";
import { typedWordsAdvice } from "./typedWordsAdvice";
import { useTypedDigits } from "./useTypedDigits";
import { useTypedWords } from "./useTypedWords";

/**
 * A date to type, part by part in digits or as a whole in words, or to paste. What is no day of the timeline gets a hint that says
 * why, the text stays as it was typed, and so does the day of the map.
 */
export function DayField({ day, onDay, frame, onClose }: DayFieldProps) {
  const t = useTranslate();
  const hintId = useId();
  const typed = useRef<TypedParts>({ text: isoOfDay(day), isWhole: true });
  const field = useRef<HTMLDivElement>(null);
  // React Aria makes 29 February of 31 February when the field is left. The press that left it must not go there unasked.
  const isCorrected = useRef(false);
  const beganInYear = useRef(false);
  const [value, setValue] = useState<CalendarDate | null>(() => parseDate(isoOfDay(day)));
  const [hint, setHint] = useState<string | null>(null);
  // The first digits of a date in words went to a part of the field: it gets its day back.
  const { words, ...whole } = useTypedWords(() => setValue(parseDate(isoOfDay(day))));

  useEffect(() => focusFirst(field.current), []);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isCorrected.current && words === "") {
      isCorrected.current = false;
      return;
    }
    if (words === "" && isBlank(whole.soFar())) {
      whole.forget();
      setHint(dayHint({ kind: "not-a-date" }, frame, t));
      focusFirst(field.current);
      return;
    }
    if (words === "" && !beganInYear.current && isLoneYear(whole.soFar(), frame)) {
      whole.keep(whole.soFar().text);
      setHint(dayHint({ kind: "incomplete" }, frame, t));
      focusFirst(field.current);
      return;
    }
    const { text, isWhole } = words === "" ? typed.current : { text: words, isWhole: true };
    const read = isWhole ? readDay(text, frame) : ({ ok: false, failure: { kind: "incomplete" } } as const);
    if (!read.ok) {
      whole.refuse();
      setHint(dayHint(read.failure, frame, t));
      focusFirst(field.current);
      return;
    }
    if (read.value !== day) onDay(read.value);
    onClose();
  }
  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    whole.forget();
    const text = event.clipboardData.getData("text/plain");
    const read = readDay(text, frame);
    setHint(read.ok ? null : dayHint(read.failure, frame, t));
    if (read.ok) setValue(parseDate(isoOfDay(read.value)));
    else whole.keep(text);
  }
  function press(event: KeyboardEvent<HTMLFormElement>): void {
    const isOnGo = event.target instanceof HTMLButtonElement && (event.key === "Enter" || event.key === " ");
    if (!isOnGo) isCorrected.current = false;
    if (event.key === "Escape") {
      // It closes the field and nothing around it.
      event.preventDefault();
      onClose();
    }
    if (event.target instanceof Element && field.current?.contains(event.target)) {
      const before = whole.soFar();
      whole.press(event);
      if (whole.soFar() !== before) setHint(null);
    }
    if (event.key !== "Enter" || !(event.target instanceof Element) || !field.current?.contains(event.target)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
  function type(text: string | null, inputType: string): boolean {
    isCorrected.current = false;
    setHint(null);
    if (whole.soFar().text === "") beganInYear.current = isYearPart(document.activeElement);
    return whole.input(text, inputType, document.activeElement === firstPart(field.current));
  }
  useTypedDigits(field, type);
  function change(next: CalendarDate | null): void {
    const read = readDay(typed.current.text, frame);
    const isLeft = !field.current?.contains(document.activeElement);
    if (isLeft && !read.ok && read.failure.kind === "no-such-day") {
      isCorrected.current = true;
      setHint(dayHint(read.failure, frame, t));
    } else if (!isLeft) setHint(null);
    setValue(next);
  }

  return (
    <I18nProvider locale={localeOf(t.language)}>
      {/* React Aria writes a style element with this id, which the page's policy forbids; dayField.css says the same. */}
      <meta id="react-aria-pressable-style" name="react-aria" content="pressable-style" />
      <form className="timeline-field" noValidate onSubmit={submit} onKeyDownCapture={press} onPasteCapture={paste}>
        <DateField
          ref={field}
          className="timeline-date-field"
          aria-label={t("time.go-to")}
          aria-describedby={hintId}
          value={value}
          onChange={change}
          minValue={parseDate(isoOfDay(frame.earliest))}
          maxValue={parseDate(isoOfDay(frame.latest))}
          isInvalid={hint !== null}
          onPointerDownCapture={whole.forget}
        >
          <DateInput className="timeline-date-input">
            {(segment) => <DateSegment segment={segment} className="timeline-date-segment" />}
          </DateInput>
          <SegmentReader
            onRead={(parts) => {
              typed.current = parts;
            }}
          />
        </DateField>
        <button type="submit">{t("time.go")}</button>
        <output id={hintId} className="timeline-hint">
          {words !== "" && (
            <bdi className="timeline-typed" aria-hidden="true">
              {words.length > MOST_REPEATED ? `${words.slice(0, MOST_REPEATED - 1)}…` : words}
            </bdi>
          )}
          {hint ?? <span className="timeline-advice">{typedWordsAdvice(words, frame, t)}</span>}
        </output>
      </form>
    </I18nProvider>
  );
}

/** Letters of a typed text that are repeated at most. */
const MOST_REPEATED = 60;

function isYearPart(element: Element | null): boolean {
  return element?.getAttribute("data-type") === "year";
}

function firstPart(field: HTMLElement | null): HTMLElement | null {
  return field?.querySelector<HTMLElement>("[role=spinbutton], [role=textbox]") ?? null;
}

function focusFirst(field: HTMLElement | null): void {
  firstPart(field)?.focus();
}
