import { useCallback, useMemo, useRef } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import { isWholeView, moveViewEnd, wholeView, type AxisView } from "./axisView";
import type { ChartLayout } from "./chartLayout";
import type { EventTick } from "./eventTicks";
import { OverviewChart } from "./OverviewChart";
import "./overviewStrip.css";
import { timeAxis } from "./timeAxis";
import type { TimelineController } from "./timelineController";
import { useStripDrag } from "./useStripDrag";
import { useWheelZoom } from "./useWheelZoom";
import { ViewEnd } from "./ViewEnd";

export interface OverviewStripProps {
  readonly width: number;
  readonly layout: ChartLayout;
  readonly controller: TimelineController;
  readonly day: Day;
  readonly view: AxisView;
  readonly onView: (view: AxisView) => void;
  readonly ticks: readonly EventTick[];
  readonly isEmbedded: boolean;
}

/** All of the frame in a strip, with a window on the part that the axis shows: dragged by its two handles, by itself, or by keys. */
export function OverviewStrip(props: OverviewStripProps) {
  const { width, layout, controller, day, view, onView, ticks, isEmbedded } = props;
  const t = useTranslate();
  const { direction, frame } = controller;
  const ref = useRef<HTMLFieldSetElement>(null);
  const axis = useMemo(
    () => timeAxis(width, layout.margin, direction, wholeView(frame)),
    [width, layout, direction, frame],
  );
  const drag = useStripDrag({ axis, view, frame, onView });
  useWheelZoom(ref, { axis, view, frame, onView, isEmbedded });
  const forward = direction === "rtl" ? -1 : 1;
  const along = (moment: number): number => layout.margin + forward * (axis.x(moment) - axis.begin);
  const onEnd = useCallback(
    (end: keyof AxisView, to: number) => onView(moveViewEnd(view, end, to, frame)),
    [onView, view, frame],
  );
  const isWhole = isWholeView(view, frame);
  return (
    <fieldset
      className="timeline-overview"
      ref={ref}
      aria-label={t("time.overview")}
      data-whole={isWhole}
      style={{ blockSize: layout.overview }}
      {...drag}
    >
      <OverviewChart axis={axis} ticks={ticks} height={layout.overview} hasYears={!isWhole} />
      <div
        className="timeline-window"
        style={{ insetInlineStart: along(view.from), inlineSize: along(view.to) - along(view.from) }}
      />
      <div className="timeline-overview-day" style={{ insetInlineStart: along(day) }} />
      <ViewEnd end="from" start={along(view.from)} {...{ view, controller, onEnd }} />
      <ViewEnd end="to" start={along(view.to)} {...{ view, controller, onEnd }} />
    </fieldset>
  );
}
