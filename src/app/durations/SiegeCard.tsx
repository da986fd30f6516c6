import { memo } from "react";
import { formatDays } from "../../language/formatDays";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import { durationsOf } from "../../record/durationsOf";
import type { Place, PlaceId, Span } from "../../record/types";
import { plainClick } from "../../state/plainClick";
import { YearBars } from "./YearBars";

export interface SiegeCardProps {
  readonly place: Place;
  /** All of the place's, by our reading or an account's. */
  readonly spans: readonly Span[];
  readonly day: Day;
  readonly href: string;
  readonly isSelected: boolean;
  readonly onPlace: (place: PlaceId) => void;
}

/** One place: its days besieged up to the day, its longest siege where there were several, its truces, and how all are spread over the years. */
export const SiegeCard = memo(function SiegeCard({ place, spans, day, href, isSelected, onPlace }: SiegeCardProps) {
  const t = useTranslate();
  const { besieged, longestSiege, underTruce, truces } = durationsOf({ spans }, day);
  const hasBreak = longestSiege.most < besieged.most || longestSiege.least < besieged.least;
  return (
    <li data-selected={isSelected}>
      <a href={href} onClick={plainClick(() => onPlace(place.id))}>
        {place.name[t.language]}
      </a>
      <p>{formatDays(besieged, t)}</p>
      {hasBreak && (
        <p className="durations-more">{t("duration.card-longest", { days: formatDays(longestSiege, t) })}</p>
      )}
      {truces.length > 0 && (
        <p className="durations-more">
          {t("duration.card-truces", {
            truces: t("duration.truces", { count: truces.length }),
            days: formatDays(underTruce, t),
          })}
        </p>
      )}
      <YearBars {...{ spans, day }} />
    </li>
  );
});
