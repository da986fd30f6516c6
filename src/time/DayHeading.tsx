import { useMemo, useRef, useState } from "react";
import { countStates } from "../language/countStates";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day, DayRange } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { DayFieldLater, fetchDayField } from "./DayFieldLater";
import "./dayHeading.css";
import { describeDay } from "./describeDay";
import type { Stop } from "./stopKeeper";
import { useStopLine } from "./useStopLine";
import { useIsOwnStop } from "./useIsOwnStop";
import { useOwnEscape } from "./useOwnEscape";
import { useWidth } from "./useWidth";

export interface DayHeadingProps {
  readonly record: TruceRecord | null;
  readonly index: RecordIndex | null;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly frame: DayRange;
  /** Where the slider came to rest; null before the first stop, and while it moves. */
  readonly stop: Stop | null;
  /** The place whose change is told before others'. */
  readonly selection: PlaceId | null;
  /** How wide a compact timeline is, in pixels; null: it is wide. */
  readonly compactWidth: number | null;
}

/** Pixels that the edges of a compact timeline, and the button over its axis, take beside the line of a stop. */
const BESIDE = 72;

/** The date, which opens a field to type another; what changed where the slider stopped, or how much is besieged or under truce. */
export function DayHeading(props: DayHeadingProps) {
  const { record, index, day, onDay, frame, stop, selection, compactWidth } = props;
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useOwnEscape(button, ".timeline", isOpen, close);
  const counts = useMemo(() => record && index && countStates(record.places, index.stateAt(day)), [record, index, day]);
  const [ref, column] = useWidth<HTMLDivElement>();
  const isCompact = compactWidth !== null;
  const line = useStopLine(record, index, stop, selection, isCompact ? compactWidth - BESIDE : column, isCompact);
  const isOwn = useIsOwnStop(stop, index, selection);
  const date = formatDay(day, t.language);
  const summary = counts && describeDay(counts, t, index !== null && index.account !== null);
  function close(): void {
    setIsOpen(false);
    button.current?.focus();
  }
  return (
    <div className="timeline-when" ref={ref} data-open={isOpen}>
      <button
        ref={button}
        type="button"
        className="timeline-date"
        aria-expanded={isOpen}
        aria-label={t("time.choose-day", { date })}
        onPointerEnter={() => void fetchDayField()}
        onFocus={() => void fetchDayField()}
        onClick={() => setIsOpen(!isOpen)}
      >
        {date}
        <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
          <path d={isOpen ? "M2 8l4-4 4 4" : "M2 4l4 4 4-4"} />
        </svg>
      </button>
      {isOpen && <DayFieldLater day={day} onDay={onDay} frame={frame} onClose={close} />}
      {!isOpen && line === null && <p className="timeline-counts">{summary}</p>}
      {!isOpen && line !== null && (
        // What is heard says it in full.
        <p className="timeline-change" aria-hidden="true">
          {line.shown.map((words) => (
            <span key={words}>{words}. </span>
          ))}
        </p>
      )}
      <output className="unseen">{stop && isOwn && (line?.heard ?? `${date}. ${summary ?? ""}`)}</output>
    </div>
  );
}
