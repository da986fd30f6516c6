import { useMemo, useRef } from "react";
import type { Day } from "../record/day";
import type { PlaceId, TruceRecord } from "../record/types";
import { AxisTools } from "./AxisTools";
import { BesiegedWords } from "./BesiegedWords";
import { ceasefireCaption } from "./ceasefireCaption";
import { CeasefireName } from "./CeasefireName";
import { ceasefireNames } from "./ceasefireNames";
import type { ChartLayout } from "./chartLayout";
import { DayAway } from "./DayAway";
import { DayMarks } from "./DayMarks";
import { DayThumb } from "./DayThumb";
import { eventTicks, ticksByDay, ticksOfPlace, type EventTick } from "./eventTicks";
import { OutsideAxis } from "./OutsideAxis";
import { OverviewStrip } from "./OverviewStrip";
import { timeAxis } from "./timeAxis";
import { TimelineChart } from "./TimelineChart";
import type { TimelineController } from "./timelineController";
import type { AxisViewState } from "./useAxisView";
import { useTrackGestures } from "./useTrackGestures";
import { useWheelZoom } from "./useWheelZoom";
import { PAPER_WIDTH, useWidth } from "./useWidth";
import { useTranslate } from "../language/useTranslate";

export interface ChartTrackProps {
  readonly record: TruceRecord | null;
  readonly controller: TimelineController;
  readonly layout: ChartLayout;
  readonly axisView: AxisViewState;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly selection: PlaceId | null;
  readonly isEmbedded: boolean;
}

const NO_TICKS: readonly EventTick[] = [];

/**
 * The chart with the day on it, which a click or a drag moves, and the overview of all of the frame. A step of the day redraws the
 * day, not the chart.
 */
export function ChartTrack(props: ChartTrackProps) {
  const { record, controller, layout, axisView, day, onDay, selection, isEmbedded } = props;
  const { view, isWhole, setView } = axisView;
  const { direction, frame } = controller;
  const t = useTranslate();
  const [column, width] = useWidth<HTMLDivElement>(PAPER_WIDTH);
  const track = useRef<HTMLDivElement>(null);
  const axis = useMemo(() => timeAxis(width, layout.margin, direction, view), [width, layout, direction, view]);
  const ticks = useMemo(() => eventTicks(record?.events.values() ?? []), [record]);
  const chosen = useMemo(
    () => (record && selection !== null ? ticksOfPlace(ticks, selection, record) : null),
    [record, selection, ticks],
  );
  const byDay = useMemo(() => ticksByDay(chosen ?? ticks), [chosen, ticks]);
  const names = useMemo(
    () => (record && layout.hasWords ? ceasefireNames(record.nationalCeasefires, axis, t.language) : []),
    [record, layout, axis, t],
  );
  const caption = useMemo(
    () => (record ? ceasefireCaption(record.nationalCeasefires, axis, layout, t) : null),
    [record, axis, layout, t],
  );
  const gestures = useTrackGestures({ axis, frame, handleY: layout.axis, day, onDay, onView: setView });
  useWheelZoom(track, { axis, view, frame, onView: setView, isEmbedded });
  /** The slider shows its day when it is reached, and has the focus that the button loses with its going. */
  function backToDay(): void {
    track.current?.querySelector<HTMLElement>("input[type=range]")?.focus({ preventScroll: true });
  }
  return (
    <>
      <AxisTools {...{ view, isWhole }} onZoom={axisView.zoom} />
      <div className="timeline-column" ref={column} data-whole={isWhole}>
        <div className="timeline-track" ref={track} {...gestures}>
          {width > 0 && (
            <>
              <TimelineChart {...{ record, axis, layout, ticks, chosen, names, isWhole }} words={BesiegedWords} />
              {record && layout.hasWords && (
                <CeasefireName ceasefires={record.nationalCeasefires} {...{ axis, day, caption }} />
              )}
              <DayThumb
                {...{ axis, layout, controller, day, onDay }}
                onReveal={axisView.reveal}
                onZoom={axisView.zoom}
              />
              <DayMarks ticks={byDay.get(day) ?? NO_TICKS} axis={axis} layout={layout} />
            </>
          )}
        </div>
        {width > 0 && <DayAway {...{ axis, layout, day }} onBack={backToDay} />}
        {width > 0 && (
          <OverviewStrip {...{ width, layout, controller, day, view, ticks, isEmbedded }} onView={setView} />
        )}
        <OutsideAxis {...{ ticks, frame }} />
      </div>
    </>
  );
}
