import { memo, useMemo } from "react";
import type { NationalCeasefire } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import type { AxisLine } from "../axisCalendar";
import { ceasefireBars } from "../ceasefireBars";

export interface ChronicleGroundProps {
  readonly axis: StripAxis;
  /** Where years, months or days begin. */
  readonly lines: readonly AxisLine[];
  readonly ceasefires: readonly NationalCeasefire[];
}

/** What lies behind all lines: the calendar, and national ceasefires as pale bands, paler where their dates are not certain. */
export const ChronicleGround = memo(function ChronicleGround({ axis, lines, ceasefires }: ChronicleGroundProps) {
  const bars = useMemo(() => ceasefireBars(ceasefires), [ceasefires]);
  return (
    <svg className="chronicle-ground" width="100%" height="100%" aria-hidden="true">
      {bars.map((bar) => (
        <g key={`${bar.scope} ${String(bar.possibleFrom)}`} className="chronicle-ceasefire">
          <Band {...axis.extent(bar.possibleFrom, bar.possibleTo)} isCertain={false} />
          <Band {...axis.extent(bar.from, bar.to)} isCertain />
        </g>
      ))}
      {lines.map(({ day }) => (
        <line
          key={day}
          className="chronicle-year-line"
          x1={percent(axis.x(day))}
          x2={percent(axis.x(day))}
          y1="0%"
          y2="100%"
        />
      ))}
    </svg>
  );
});

function Band({ x, width, isCertain }: { readonly x: number; readonly width: number; readonly isCertain: boolean }) {
  return (
    <rect
      x={percent(x)}
      width={percent(width)}
      y="0%"
      height="100%"
      data-certainty={isCertain ? "certain" : "possible"}
    />
  );
}

const percent = (value: number): string => `${String(value)}%`;
