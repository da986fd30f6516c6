import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { FilledMessage } from "../../language/FilledMessage";
import { useTranslate } from "../../language/useTranslate";
import { DAY_FRAME } from "../../record/day";
import { durationsOf } from "../../record/durationsOf";
import type { RecordIndex } from "../../record/recordIndex";
import type { Place } from "../../record/types";
import type { ScreenProps } from "../screens";
import "./durations.css";
import { SiegeCard } from "./SiegeCard";

/** How long each place was besieged, as a small chart of the days in each year: the places that were longest so come first. */
export function SiegeDurations({ record, index, store, onPlace, hrefOf }: ScreenProps) {
  const t = useTranslate();
  const { day, selection } = useStore(store);
  const quietDay = useDeferredValue(day);
  const places = useMemo(() => besiegedPlaces([...record.places.values()], index), [record, index]);
  return (
    <section className="durations-screen" aria-label={t("duration.title")}>
      <h2>{t("duration.title-until", { date: formatDay(quietDay, t.language) })}</h2>
      <p className="durations-key">
        <FilledMessage
          id="duration.key"
          slots={{
            up: <span data-track="siege">{t("duration.key-up")}</span>,
            down: <span data-track="truce">{t("duration.key-down")}</span>,
          }}
        />
      </p>
      {places.length === 0 && <p>{t("duration.nowhere")}</p>}
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
  );
}

/** The places that were ever besieged, the longest first, whatever the day: a card keeps its place while the slider moves. */
function besiegedPlaces(places: readonly Place[], index: RecordIndex): readonly Place[] {
  return places
    .map((place) => ({ place, besieged: durationsOf({ spans: index.spansOf(place.id) }, DAY_FRAME.latest).besieged }))
    .filter(({ besieged }) => besieged.most > 0)
    .toSorted((a, b) => b.besieged.least - a.besieged.least || b.besieged.most - a.besieged.most)
    .map(({ place }) => place);
}
