import { useId, useState } from "react";
import { FilledMessage } from "../language/FilledMessage";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { Evidence } from "../record/evidence";
import type { Place, PlaceId, TruceRecord } from "../record/types";
import { PlaceLinks } from "./PlaceLink";
import { PopulationTable } from "./PopulationTable";
import { populationOf } from "./populationOf";
import { formatRange } from "./formatRange";
import { formatWrittenDate } from "./writtenDate";

export interface PlaceFactsProps {
  readonly place: Place;
  readonly record: TruceRecord;
  readonly evidence: Evidence | null;
  readonly day: Day;
  readonly onPlace: (place: PlaceId) => void;
}

/** What kind of place, where it lies and how many people, with all counts on demand. */
export function PlaceFacts({ place, record, evidence, day, onPlace }: PlaceFactsProps) {
  const t = useTranslate();
  const tableId = useId();
  const [isOpen, setOpen] = useState(false);
  const population = evidence && populationOf(evidence.population, place.id, day);
  const others = population ? population.all.length - population.chosen.length : 0;
  return (
    <div className="place-facts">
      <p>
        <WhereItLies place={place} record={record} onPlace={onPlace} />
        {population && (
          <>
            {" "}
            {population.isCensus
              ? t("evidence.population-census", { value: population.lowest })
              : t("evidence.population", {
                  people: formatRange(population.lowest, population.highest, t),
                  date: formatWrittenDate(population.date, t),
                })}
            {t("evidence.population-then")}
            <button
              type="button"
              className="text-button"
              aria-expanded={isOpen}
              aria-controls={tableId}
              onClick={() => setOpen(!isOpen)}
            >
              {others > 0 ? t("evidence.population-others", { count: others }) : t("evidence.population-who")}
            </button>
          </>
        )}
      </p>
      {population && evidence && (
        <div id={tableId} hidden={!isOpen}>
          <PopulationTable figures={population.all} sources={evidence.sources} parties={record.parties} />
        </div>
      )}
    </div>
  );
}

function WhereItLies({ place, record, onPlace }: Pick<PlaceFactsProps, "place" | "record" | "onPlace">) {
  const t = useTranslate();
  const kind = t(`evidence.kind.${place.kind}`);
  const areas = place.areas.length > 0 && <PlaceLinks ids={place.areas} places={record.places} onPlace={onPlace} />;
  const governorate = place.governorate?.[t.language];
  if (areas === false && governorate === undefined) return `${kind}.`;
  const where =
    areas !== false && governorate !== undefined ? (
      <FilledMessage id="evidence.where-join" values={{ governorate }} slots={{ area: areas }} />
    ) : (
      areas || governorate
    );
  return <FilledMessage id="evidence.kind-in" values={{ kind }} slots={{ where }} />;
}
