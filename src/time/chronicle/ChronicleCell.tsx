import { memo } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { DayRange } from "../../record/day";
import type { Place, TruceRecord } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import { describeEventShort, eventSentence } from "./describeEventShort";
import { describeSpanWhole, spanSentence } from "./describeSpanWhole";
import type { LineStop } from "./lineStops";
import { spanExtent } from "./spanExtent";

export interface ChronicleCellProps {
  readonly stop: LineStop;
  readonly place: Place;
  readonly record: TruceRecord;
  readonly axis: StripAxis;
  /** The days that are shown. */
  readonly frame: DayRange;
  /** The line and the cell, as `moveInGrid` counts them. */
  readonly line: number;
  readonly cell: number;
  /** Whether Tab comes to it. */
  readonly isActive: boolean;
}

/** A status or an event of a line, in words, laid over where the strip draws it. */
export const ChronicleCell = memo(function ChronicleCell(props: ChronicleCellProps) {
  const { stop, place, record, axis, frame, line, cell, isActive } = props;
  const t = useTranslate();
  const isSpan = stop.kind === "span";
  const { x, width } = isSpan
    ? axis.extent(...spanExtent(stop.span, frame))
    : axis.extent(stop.tick.earliest, stop.tick.isExact ? stop.tick.earliest : stop.tick.latest + 1);
  const words = isSpan
    ? spanSentence(describeSpanWhole(stop.span, place, record, t), t)
    : eventSentence(describeEventShort(stop.tick.event, place, record, t), t);
  return (
    <td
      data-track={isSpan ? stop.span.track : "event"}
      data-cell={`${String(line)} ${String(cell)}`}
      aria-colindex={cell + 1}
      aria-label={words}
      tabIndex={isActive ? 0 : -1}
      style={{
        left: `calc(var(--time-left) + var(--time) * ${String(x / 100)})`,
        width: `calc(var(--time) * ${String(width / 100)})`,
      }}
    />
  );
});
