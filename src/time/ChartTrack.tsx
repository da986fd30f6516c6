import { useMemo } from "react";
import type { Day } from "../record/day";
import type { PlaceId, TruceRecord } from "../record/types";
import { CeasefireName } from "./CeasefireName";
import { hasRoomForWords, type ChartLayout } from "./chartLayout";
import { DayMarks } from "./DayMarks";
import { DayThumb } from "./DayThumb";
import { eventTicks, ticksOfDay, ticksOfPlace } from "./eventTicks";
import { timeAxis } from "./timeAxis";
import { TimelineChart } from "./TimelineChart";
import type { TimelineController } from "./timelineController";
import { useDayDrag } from "./useDayDrag";
import { useWidth } from "./useWidth";

export interface ChartTrackProps {
  readonly record: TruceRecord | null;
  readonly controller: TimelineController;
  readonly layout: ChartLayout;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly selection: PlaceId | null;
}

/** The chart with the day on it, which a click or a drag moves. A step of the day redraws the day, not the chart. */
export function ChartTrack({ record, controller, layout, day, onDay, selection }: ChartTrackProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const axis = useMemo(() => timeAxis(width, layout.margin, controller), [width, layout, controller]);
  const ticks = useMemo(() => eventTicks(record?.events.values() ?? []), [record]);
  const chosen = useMemo(
    () => (record && selection !== null ? ticksOfPlace(ticks, selection, record) : null),
    [record, selection, ticks],
  );
  const drag = useDayDrag({ axis, handleY: layout.axis, day, onDay });
  return (
    <div className="timeline-track" ref={ref} {...drag}>
      {width > 0 && (
        <>
          <TimelineChart record={record} axis={axis} layout={layout} ticks={ticks} chosen={chosen} />
          {record && layout.lanes && (
            <CeasefireName
              ceasefires={record.nationalCeasefires}
              axis={axis}
              day={day}
              hasCaption={hasRoomForWords(layout, width)}
            />
          )}
          <DayThumb axis={axis} layout={layout} controller={controller} day={day} onDay={onDay} />
          {layout.lanes && <DayMarks ticks={ticksOfDay(chosen ?? ticks, day)} axis={axis} layout={layout} />}
        </>
      )}
    </div>
  );
}
