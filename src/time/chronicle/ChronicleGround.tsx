import { memo, useMemo } from "react";
import type { NationalCeasefire } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import { ceasefireBars } from "../ceasefireBars";

export interface ChronicleGroundProps {
  readonly axis: StripAxis;
  readonly ceasefires: readonly NationalCeasefire[];
}

/** What lies behind all lines: the years, and national ceasefires as pale bands, paler where their dates are not certain. */
export const ChronicleGround = memo(function ChronicleGround({ axis, ceasefires }: ChronicleGroundProps) {
  const bars = useMemo(() => ceasefireBars(ceasefires), [ceasefires]);
  return (
    <svg className="chronicle-ground" width="100%" height="100%" aria-hidden="true" focusable="false">
      {bars.map((bar) => (
        <g key={`${bar.scope} ${String(bar.possibleFrom)}`} className="chronicle-ceasefire">
          <Band {...axis.extent(bar.possibleFrom, bar.possibleTo)} isCertain={false} />
          <Band {...axis.extent(bar.from, bar.to)} isCertain />
        </g>
      ))}
      {axis.years.map(({ year, from }) => (
        <line key={year} className="chronicle-year-line" x1={percent(from)} x2={percent(from)} y1="0%" y2="100%" />
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
