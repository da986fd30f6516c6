import { formatDays } from "../../language/formatDays";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { DayCount } from "../../record/countDays";
import { DAY_FRAME, type Day } from "../../record/day";
import { daysInYears } from "../../record/daysInYears";
import { stretchesOn } from "../../record/stretchesOn";
import type { Span } from "../../record/types";

export interface YearBarsProps {
  readonly spans: readonly Span[];
  readonly day: Day;
}

const YEARS = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018] as const;
/** A bar and the way to the next, in pixels; and how tall a full year is: above the line, and below it. */
const BAR = 15;
const PITCH = 18;
const UP = 40;
const DOWN = 20;
const DAYS_IN_YEAR = 366;
/** Room for the figures of the scale after the last year, in pixels; their baseline stands so far below their line. */
const SCALE = 22;
const BELOW = 4;

/** A bar a year up to the day, with a scale of days: besieged above the line, under a truce below it; paler at the ends, days that are only possible. */
export function YearBars({ spans, day }: YearBarsProps) {
  const t = useTranslate();
  const isReversed = directionOf(t.language) === "rtl";
  const within = { earliest: DAY_FRAME.earliest, latest: day };
  const besieged = daysInYears(stretchesOn(spans, "siege"), YEARS, within);
  const underTruce = daysInYears(stretchesOn(spans, "truce"), YEARS, within);
  const width = PITCH * YEARS.length;
  const start = isReversed ? SCALE : 0;
  const x = (at: number): number => start + (isReversed ? width - PITCH * at - BAR : PITCH * at);
  const scale = [
    { y: 0, days: YEAR },
    { y: UP, days: 0 },
    { y: UP + DOWN, days: YEAR },
  ];
  const perYear = besieged.map(({ year, days }, at) => {
    const truce = underTruce[at]?.days ?? NO_DAYS;
    const values = { year: String(year), days: formatDays(days, t), truce: formatDays(truce, t) };
    return t(truce.most > 0 ? "duration.in-year-with-truce" : "duration.in-year", values);
  });
  return (
    <svg
      width={width + SCALE}
      height={UP + DOWN + 14 + BELOW}
      viewBox={`0 ${-BELOW} ${width + SCALE} ${UP + DOWN + 14 + BELOW}`}
      role="img"
      aria-label={perYear.join(t.language === "ar" ? "؛ " : "; ")}
    >
      {scale.map(({ y, days }) => (
        <g key={y}>
          <path data-full={days > 0} d={`M${start} ${y}h${width - PITCH + BAR}`} />
          <text x={isReversed ? SCALE - 1 : width + 1} y={y + BELOW} textAnchor={isReversed ? "end" : "start"}>
            {days}
          </text>
        </g>
      ))}
      {besieged.map(({ year, days }, at) => (
        <g key={year}>
          <Bar x={x(at)} track="siege" days={days} />
          <Bar x={x(at)} track="truce" days={underTruce[at]?.days ?? NO_DAYS} />
        </g>
      ))}
      <path d={`M${start} ${UP}h${width - PITCH + BAR}`} />
      <text x={x(0) + (isReversed ? BAR : 0)} y={UP + DOWN + 12} textAnchor={isReversed ? "end" : "start"}>
        {YEARS[0]}
      </text>
      <text
        x={x(YEARS.length - 1) + (isReversed ? 0 : BAR)}
        y={UP + DOWN + 12}
        textAnchor={isReversed ? "start" : "end"}
      >
        {YEARS.at(-1)}
      </text>
    </svg>
  );
}

/** What the scale says of a year; a leap year is a day more. */
const YEAR = 365;
const NO_DAYS: DayCount = { least: 0, most: 0 };

function Bar({ x, track, days }: { readonly x: number; readonly track: "siege" | "truce"; readonly days: DayCount }) {
  const [full, up] = track === "siege" ? [UP, true] : [DOWN, false];
  return (["most", "least"] as const)
    .filter((one) => days[one] > 0)
    .map((one) => {
      const height = (full * days[one]) / DAYS_IN_YEAR;
      return (
        <rect
          key={one}
          data-track={track}
          data-certainty={one === "most" ? "possible" : "certain"}
          x={x}
          y={up ? UP - height : UP}
          width={BAR}
          height={height}
        />
      );
    });
}
