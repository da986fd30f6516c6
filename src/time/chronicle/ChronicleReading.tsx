import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import { describeEventShort } from "./describeEventShort";
import { describeSpanWhole } from "./describeSpanWhole";
import type { Reading } from "./Reading";

export interface ChronicleReadingProps {
  readonly record: TruceRecord;
  readonly reading: Reading | null;
  /** How many places are shown, and whether they were chosen by party or track: otherwise they are all that have a status. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly onOpen: (reading: Reading) => void;
}

/** So many statuses or events are told; of the rest the number. */
const SHOWN = 2;

/** What is pointed at, in words, in one place that never covers a line. Readers who hear the page are told the same by the cells. */
export function ChronicleReading({ record, reading, count, isChosen, onOpen }: ChronicleReadingProps) {
  const t = useTranslate();
  if (reading === null) {
    const all = record.places.size;
    const id = isChosen ? "chronicle.count-chosen" : count === all ? "chronicle.count-all" : "chronicle.count";
    return (
      <div className="chronicle-reading">
        <p>
          {t(id, { count, all })} {count > 0 && t("chronicle.hint")}
        </p>
      </div>
    );
  }
  const { place, day, spans, events } = reading;
  const more = spans.length + events.length - SHOWN;
  return (
    <div className="chronicle-reading">
      <p className="chronicle-reading-place">
        <strong>
          <bdi>{place.name[t.language]}</bdi>
        </strong>{" "}
        <span>{formatDay(day, t.language)}</span>
        <button type="button" className="text-button" onClick={() => onOpen(reading)}>
          {t(events.length > 0 ? "chronicle.open-event" : "chronicle.open")}
        </button>
      </p>
      {spans.length + events.length === 0 && <p>{t("chronicle.nothing")}</p>}
      {events.slice(0, SHOWN).map((event) => {
        const { kind, when, where, doubt } = describeEventShort(event, place, record, t);
        return (
          <p key={event.id}>
            <b>{kind}</b> {[when, where, doubt].filter((part) => part !== null).join(" · ")}
          </p>
        );
      })}
      {spans.slice(0, SHOWN).map((span) => {
        const { status, when, by, certainty, through } = describeSpanWhole(span, place, record, t);
        return (
          <p key={`${span.track} ${span.key} ${span.from.edtf}`}>
            <b>{status}</b> {[when, by, through, certainty].filter((part) => part !== null).join(" · ")}
          </p>
        );
      })}
      {more > 0 && <p>{t(events.length > 0 ? "chronicle.more-events" : "chronicle.more", { count: more })}</p>}
    </div>
  );
}
