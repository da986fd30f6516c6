import { memo } from "react";
import { formatDays } from "../../language/formatDays";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME, type Day } from "../../record/day";
import { durationsOf } from "../../record/durationsOf";
import { siegeYears } from "../../record/siegeYears";
import type { Place, PlaceId } from "../../record/types";
import { plainClick } from "../../state/plainClick";

export interface SiegeCardProps {
  readonly place: Place;
  readonly day: Day;
  readonly href: string;
  readonly isSelected: boolean;
  readonly onPlace: (place: PlaceId) => void;
}

const YEARS = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018] as const;
/** A bar and the way to the next, and the height of a full year, in pixels. */
const BAR = 15;
const PITCH = 18;
const TALL = 40;
const DAYS_IN_YEAR = 366;

/** One place: its days besieged up to the day, and how they are spread over the years. Paler on top: days that are only possible. */
export const SiegeCard = memo(function SiegeCard({ place, day, href, isSelected, onPlace }: SiegeCardProps) {
  const t = useTranslate();
  const { besieged } = durationsOf(place, day);
  const years = siegeYears(place, YEARS, { earliest: DAY_FRAME.earliest, latest: day });
  const width = PITCH * YEARS.length;
  const isReversed = directionOf(t.language) === "rtl";
  const x = (at: number): number => (isReversed ? width - PITCH * at - BAR : PITCH * at);
  const tall = (days: number): number => (TALL * days) / DAYS_IN_YEAR;
  const perYear = years.map((one) => t("duration.in-year", { year: String(one.year), days: formatDays(one.days, t) }));
  return (
    <li data-selected={isSelected}>
      <a href={href} onClick={plainClick(() => onPlace(place.id))}>
        {place.name[t.language]}
      </a>
      <p>{formatDays(besieged, t)}</p>
      <svg width={width} height={TALL + 13} role="img" aria-label={perYear.join(t.language === "ar" ? "؛ " : "; ")}>
        {years.map(({ year, days }, at) => (
          <g key={year}>
            <rect
              className="durations-possible"
              x={x(at)}
              y={TALL - tall(days.most)}
              width={BAR}
              height={tall(days.most)}
            />
            <rect
              className="durations-certain"
              x={x(at)}
              y={TALL - tall(days.least)}
              width={BAR}
              height={tall(days.least)}
            />
          </g>
        ))}
        <path d={`M0 ${TALL - 0.5}H${width}`} />
        <text x={x(0) + (isReversed ? BAR : 0)} y={TALL + 12} textAnchor={isReversed ? "end" : "start"}>
          {YEARS[0]}
        </text>
        <text x={x(YEARS.length - 1) + (isReversed ? 0 : BAR)} y={TALL + 12} textAnchor={isReversed ? "start" : "end"}>
          {YEARS.at(-1)}
        </text>
      </svg>
    </li>
  );
});
