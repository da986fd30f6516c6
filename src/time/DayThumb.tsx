import type { Day } from "../record/day";
import type { ChartLayout } from "./chartLayout";
import { DayInput } from "./DayInput";
import "./dayThumb.css";
import type { TimeAxis } from "./timeAxis";
import type { TimelineController } from "./timelineController";
import { zoomWishOf, type ZoomWish } from "./zoomWish";

export interface DayThumbProps {
  readonly axis: TimeAxis;
  readonly layout: ChartLayout;
  readonly controller: TimelineController;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  /** Brings the day into the view. */
  readonly onReveal: () => void;
  readonly onZoom: (wish: ZoomWish) => void;
}

/**
 * The day line and its handle. The handle is a native range for keys and assistive technology, unseen; the track around it
 * takes the pointer, because a pixel is several days and the handle must not leap when it is gripped. A day outside of the view is not
 * drawn; its slider waits at the nearer end, and brings the day back when it is reached.
 */
export function DayThumb({ axis, layout, controller, day, onDay, onReveal, onZoom }: DayThumbProps) {
  const isAway = !axis.shows(day);
  const x = Math.round(Math.min(Math.max(axis.x(day), Math.min(axis.begin, axis.end)), Math.max(axis.begin, axis.end)));
  return (
    <div
      className="timeline-now"
      data-away={isAway}
      style={{ insetInlineStart: axis.direction === "rtl" ? axis.width - x : x }}
    >
      <div className="timeline-now-line" style={{ blockSize: layout.axis }} />
      <div className="timeline-thumb" style={{ insetBlockStart: layout.axis }}>
        <DayInput
          {...{ controller, day, onDay }}
          onFocus={() => {
            if (isAway) onReveal();
          }}
          takesKey={(event) => {
            const wish = zoomWishOf(event);
            if (wish === null) return false;
            event.preventDefault();
            onZoom(wish);
            return true;
          }}
        />
        <span className="timeline-handle" />
      </div>
    </div>
  );
}
