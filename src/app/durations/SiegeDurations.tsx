import { useDeferredValue, useId, useMemo } from "react";
import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { FilledMessage } from "../../language/FilledMessage";
import { useTranslate } from "../../language/useTranslate";
import { countDays } from "../../record/countDays";
import { DAY_FRAME } from "../../record/day";
import { placeStretches, type PlaceStretches } from "../../record/durationsOfAll";
import { areasFirst, groupOrder } from "../../record/groupOrder";
import type { GroupId, Place } from "../../record/types";
import type { ScreenProps } from "../screens";
import { AllDurations } from "./AllDurations";
import "./durations.css";
import { SiegeCard } from "./SiegeCard";

/** How long each place was besieged, as a small chart of the days in each year, by area: in each the places that were longest so come first. */
export function SiegeDurations({ record, index, store, onPlace, hrefOf }: ScreenProps) {
  const t = useTranslate();
  const { day, selection } = useStore(store);
  const quietDay = useDeferredValue(day);
  const id = useId();
  const stretches = useMemo(
    () => [...record.places.values()].map((place) => placeStretches(place, index.spansOf(place.id))),
    [record, index],
  );
  const groups = useMemo(() => besiegedGroups(stretches), [stretches]);
  return (
    <section className="durations-screen" aria-label={t("duration.title")}>
      <h2>{t("duration.title-until", { date: formatDay(quietDay, t.language) })}</h2>
      <AllDurations {...{ stretches }} day={quietDay} />
      <p className="durations-key">
        <FilledMessage
          id="duration.key"
          slots={{
            up: <span data-track="siege">{t("duration.key-up")}</span>,
            down: <span data-track="truce">{t("duration.key-down")}</span>,
          }}
        />
      </p>
      {groups.length === 0 && <p>{t("duration.nowhere")}</p>}
      {groups.map(({ group, places }) => (
        <section key={group} aria-labelledby={`${id} ${group}`}>
          <h3 id={`${id} ${group}`}>{t(`evidence.group.${group}`)}</h3>
          <ol>
            {places.map((place) => (
              <SiegeCard
                key={place.id}
                {...{ place, onPlace }}
                spans={index.spansOf(place.id)}
                day={quietDay}
                href={hrefOf(place.id)}
                isSelected={place.id === selection}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface GroupOfPlaces {
  readonly group: GroupId;
  readonly places: readonly Place[];
}

/**
 * The places that were ever besieged by their area, in each the longest first, whatever the day: a card keeps its place while the slider
 * moves, and the many of one area that were besieged alike stand by themselves.
 */
function besiegedGroups(all: readonly PlaceStretches[]): readonly GroupOfPlaces[] {
  const besieged = all
    .map(({ place, sieges }) => ({ place, days: countDays(sieges, DAY_FRAME) }))
    .filter(({ days }) => days.most > 0)
    .toSorted((a, b) => b.days.least - a.days.least || b.days.most - a.days.most || areasFirst(a.place, b.place))
    .map(({ place }) => place);
  return groupOrder(besieged)
    .map((group) => ({ group, places: besieged.filter((place) => place.group === group) }))
    .filter(({ places }) => places.length > 0);
}
