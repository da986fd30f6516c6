import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { ChartLayout } from "./chartLayout";
import "./dayThumb.css";
import type { TimeAxis } from "./timeAxis";
import type { TimelineController } from "./timelineController";

export interface DayThumbProps {
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  readonly controller: TimelineController;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** The day line and its handle: the slider that keys move. The track around it takes the pointer. */
export function DayThumb({ axis, layout, controller, day, onDay }: DayThumbProps) {
  const t = useTranslate();
  const x = axis.x(day);
  const fromStart = axis.direction === "rtl" ? axis.width - x : x;
  return (
    <div className="timeline-now" style={{ insetInlineStart: fromStart }}>
      <div className="timeline-now-line" style={{ blockSize: layout.axis }} />
      <div
        className="timeline-thumb"
        style={{ insetBlockStart: layout.axis }}
        role="slider"
        tabIndex={0}
        aria-label={t("time.slider")}
        aria-orientation="horizontal"
        aria-valuemin={controller.frame.earliest}
        aria-valuemax={controller.frame.latest}
        aria-valuenow={day}
        aria-valuetext={formatDay(day, t.language)}
        onKeyDown={(event) => {
          const target = controller.press(day, event);
          if (target === null) return;
          event.preventDefault();
          if (target !== day) onDay(target);
        }}
      >
        <span className="timeline-handle" />
      </div>
    </div>
  );
}
