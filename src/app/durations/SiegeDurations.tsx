import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME } from "../../record/day";
import { durationsOf } from "../../record/durationsOf";
import type { Place } from "../../record/types";
import type { ScreenProps } from "../screens";
import "./durations.css";
import { SiegeCard } from "./SiegeCard";

/** How long each place was besieged, as a small chart of the days in each year: the places that were longest so come first. */
export function SiegeDurations({ record, store, onPlace, hrefOf }: ScreenProps) {
  const t = useTranslate();
  const { day, selection } = useStore(store);
  const quietDay = useDeferredValue(day);
  const places = useMemo(() => besiegedPlaces([...record.places.values()]), [record]);
  return (
    <section className="durations-screen" aria-label={t("duration.title")}>
      <h2>{t("duration.title-until", { date: formatDay(quietDay, t.language) })}</h2>
      <p className="durations-key">{t("duration.key")}</p>
      <ol>
        {places.map((place) => (
          <SiegeCard
            key={place.id}
            {...{ place, onPlace }}
            day={quietDay}
            href={hrefOf(place.id)}
            isSelected={place.id === selection}
          />
        ))}
      </ol>
    </section>
  );
}

/** The places that were ever besieged, the longest first, whatever the day: a card keeps its place while the slider moves. */
function besiegedPlaces(places: readonly Place[]): readonly Place[] {
  return places
    .map((place) => ({ place, besieged: durationsOf(place, DAY_FRAME.latest).besieged }))
    .filter(({ besieged }) => besieged.most > 0)
    .toSorted((a, b) => b.besieged.least - a.besieged.least || b.besieged.most - a.besieged.most)
    .map(({ place }) => place);
}
