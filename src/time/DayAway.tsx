import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { ChartLayout } from "./chartLayout";
import { ControlIcon } from "./ControlIcon";
import "./dayAway.css";
import type { TimeAxis } from "./timeAxis";

export interface DayAwayProps {
  readonly axis: TimeAxis;
  readonly layout: Pick<ChartLayout, "axis">;
  readonly day: Day;
  /** Brings the day into the view. */
  readonly onBack: () => void;
}

/** Where the day lies outside of what the axis shows: its date at the edge that it lies beyond, which brings it back. */
export function DayAway({ axis, layout, day, onBack }: DayAwayProps) {
  const t = useTranslate();
  if (axis.shows(day)) return null;
  const date = formatDay(day, t.language);
  const isEarlier = day < axis.view.from;
  // Earlier days lie to the right where time runs from right to left.
  const isLeft = isEarlier === (axis.direction === "ltr");
  return (
    <button
      type="button"
      className="timeline-day-away"
      data-edge={isEarlier ? "start" : "end"}
      style={{ insetBlockStart: layout.axis }}
      aria-label={t("time.back-to-day", { date })}
      title={t("time.back-to-day", { date })}
      onClick={onBack}
    >
      <ControlIcon path={isLeft ? "M11 4l-5 5 5 5" : "M7 4l5 5-5 5"} />
      {date}
    </button>
  );
}
