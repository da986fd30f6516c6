import { memo } from "react";
import { formatDay } from "../language/formatDay";
import { formatList } from "../language/formatList";
import { useTranslate } from "../language/useTranslate";
import type { DayRange } from "../record/day";
import { eventsOutside } from "./eventsOutside";
import type { EventTick } from "./eventTicks";
import "./outsideAxis.css";

export interface OutsideAxisProps {
  readonly ticks: readonly EventTick[];
  /** The days of the axis. */
  readonly frame: DayRange;
}

/** Says that the record has events which the axis, whose days are fixed, has no place for; nothing where all have one. */
export const OutsideAxis = memo(function OutsideAxis({ ticks, frame }: OutsideAxisProps) {
  const t = useTranslate();
  const { before, after } = eventsOutside(ticks, frame);
  if (before + after === 0) return null;
  const events = [
    ...(before > 0 ? [t("time.outside.before", { count: before, date: formatDay(frame.earliest, t.language) })] : []),
    ...(after > 0 ? [t("time.outside.after", { count: after, date: formatDay(frame.latest, t.language) })] : []),
  ];
  return <p className="timeline-outside">{t("time.outside", { events: formatList(events, t.language) })}</p>;
});
