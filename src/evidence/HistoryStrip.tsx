import { memo, useId, useMemo, type PointerEvent } from "react";
import { directionOf } from "../language/Language";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Place } from "../record/types";
import { historyBars } from "../symbology/historyBars";
import { stripAxis, type StripAxis } from "../symbology/stripAxis";
import { StripBars } from "../symbology/StripBars";
import type { StripLayout } from "../symbology/stripLayout";
import { StripPatterns } from "../symbology/StripPatterns";
import "./historyStrip.css";

export interface HistoryStripProps {
  readonly place: Place;
  readonly index: RecordIndex;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

const LAYOUT: StripLayout = {
  teeth: { y: 3, height: 4 },
  siege: { y: 5, height: 9 },
  truce: { y: 17, height: 8 },
  least: 0.56,
};
/** The line of the years, and the height of the whole, in pixels. */
const AXIS_Y = 29;
const HEIGHT = 46;

/** The whole history of a place, as the map drew it, with the day's line. A click goes to that day; the words beside it do so too. */
export function HistoryStrip({ place, index, day, onDay }: HistoryStripProps) {
  const { language } = useTranslate();
  const axis = useMemo(() => stripAxis(directionOf(language)), [language]);
  function goTo(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onDay(axis.dayAt((event.clientX - left) / width));
  }
  const x = `${String(axis.x(day))}%`;
  return (
    <div className="history-strip" onPointerUp={goTo}>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <StripGround place={place} index={index} axis={axis} />
        <line className="strip-day-case" x1={x} x2={x} y1={0} y2={AXIS_Y + 2} />
        <line className="strip-day" x1={x} x2={x} y1={0} y2={AXIS_Y + 2} />
      </svg>
    </div>
  );
}

/** All that a step of the day leaves as it is. */
const StripGround = memo(function StripGround({
  place,
  index,
  axis,
}: Pick<HistoryStripProps, "place" | "index"> & { readonly axis: StripAxis }) {
  const { language } = useTranslate();
  const id = useId();
  const direction = directionOf(language);
  const history = useMemo(() => historyBars(index, place.id), [index, place]);
  return (
    <>
      <StripPatterns {...{ direction }} layout={LAYOUT} idPrefix={id} />
      <StripBars {...{ history, axis, direction }} layout={LAYOUT} idPrefix={id} />
      <line className="strip-rule" x1="0%" x2="100%" y1={AXIS_Y} y2={AXIS_Y} />
      {axis.years.map(({ year, from, middle }, at) => (
        <g key={year}>
          <line className="strip-rule" x1={`${String(from)}%`} x2={`${String(from)}%`} y1={AXIS_Y} y2={AXIS_Y + 4} />
          <text className="strip-year" x={`${String(middle)}%`} y={HEIGHT - 2}>
            {at === 0 || language === "ar" ? year : `’${String(year).slice(2)}`}
          </text>
        </g>
      ))}
    </>
  );
});
