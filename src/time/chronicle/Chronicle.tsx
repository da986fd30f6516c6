import { useId, useMemo } from "react";
import { useStore } from "zustand";
import { directionOf } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import type { RecordIndex } from "../../record/recordIndex";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { AppStore } from "../../state/appStore";
import { historyBars } from "../../symbology/historyBars";
import { stripAxis } from "../../symbology/stripAxis";
import { StripBars } from "../../symbology/StripBars";
import { StripPatterns } from "../../symbology/StripPatterns";
import "./chronicle.css";

export interface ChronicleProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly store: AppStore;
  readonly onPlace: (place: PlaceId) => void;
}

const LAYOUT = { teeth: { y: 1, height: 4 }, siege: { y: 3, height: 7 }, truce: { y: 12, height: 7 } };

/** All places, a row each, with their whole history across and the chosen day as a line. */
export function Chronicle({ record, index, store, onPlace }: ChronicleProps) {
  const t = useTranslate();
  const day = useStore(store, (state) => state.day);
  const id = useId();
  const direction = directionOf(t.language);
  const axis = useMemo(() => stripAxis(direction), [direction]);
  const places = useMemo(() => [...record.places.values()].filter(({ spans }) => spans.length > 0), [record]);
  return (
    <section className="chronicle">
      <h2>{t("chronicle.title")}</h2>
      <svg width={0} height={0} aria-hidden="true" focusable="false">
        <StripPatterns layout={LAYOUT} direction={direction} idPrefix={id} />
      </svg>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <button type="button" className="text-button" onClick={() => onPlace(place.id)}>
              <bdi>{place.name[t.language]}</bdi>
            </button>
            <svg width="100%" height={25} aria-hidden="true" focusable="false">
              <StripBars
                {...{ axis, direction }}
                history={historyBars(index, place.id)}
                layout={LAYOUT}
                idPrefix={id}
              />
              <line className="chronicle-day" x1={`${axis.x(day)}%`} x2={`${axis.x(day)}%`} y1={0} y2={25} />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
