import { formatEventDate } from "../language/formatEventDate";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { Evidence } from "../record/evidence";
import type { PlaceId, TruceRecord } from "../record/types";
import type { Departures } from "./departuresOn";
import { formatRange } from "./formatRange";
import { PlaceLinks } from "./PlaceLink";
import { SourceLinks } from "./SourceLinks";

export interface DepartureTableProps {
  readonly departures: Departures;
  readonly sources: Evidence["sources"];
  readonly record: TruceRecord;
  readonly onDay: (day: Day) => void;
  readonly onPlace: (place: PlaceId) => void;
}

/** Convoy by convoy: when, where to, and how many people from the lowest to the highest figure. The day's own stands out. */
export function DepartureTable({ departures, sources, record, onDay, onPlace }: DepartureTableProps) {
  const t = useTranslate();
  return (
    <section className="departures">
      <h3>{t("evidence.departures")}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("evidence.departures-date")}</th>
            <th scope="col">{t("evidence.departures-to")}</th>
            <th scope="col" className="departures-people">
              {t("evidence.departures-people")}
            </th>
          </tr>
        </thead>
        <tbody>
          {departures.rows.map(({ event, moment }) => (
            <tr key={event.id} data-moment={moment}>
              <td>
                <button type="button" className="text-button" onClick={() => onDay(event.date.start.nominal)}>
                  {formatEventDate(event.date, t)}
                </button>
              </td>
              <td>
                <PlaceLinks ids={event.destinations} places={record.places} onPlace={onPlace} />
              </td>
              <td className="departures-people">
                {event.people ? formatRange(...event.people, t) : t("evidence.departures-uncounted")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {t("evidence.departures-note")} <SourceLinks ids={departures.sources} sources={sources} />
      </p>
    </section>
  );
}
