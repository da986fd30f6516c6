import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";
import type { Place, Span, TruceRecord } from "../../record/types";
import { describeSpanWhole } from "./describeSpanWhole";

/** What the reader points at or has the focus on. */
export interface Reading {
  readonly place: Place;
  /** The day that is pointed at; for a span that has the focus, its first. */
  readonly day: Day;
  readonly spans: readonly Span[];
}

export interface ChronicleReadingProps {
  readonly record: TruceRecord;
  readonly reading: Reading | null;
  /** How many places are shown, and whether they were chosen by party or track: otherwise they are all that have a status. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly onOpen: (reading: Reading) => void;
}

/** What is pointed at, in words, in one place that never covers a line. Readers who hear the page are told the same by the cells. */
export function ChronicleReading({ record, reading, count, isChosen, onOpen }: ChronicleReadingProps) {
  const t = useTranslate();
  if (reading === null) {
    return (
      <div className="chronicle-reading">
        <p>
          {t(isChosen ? "chronicle.count-chosen" : "chronicle.count", { count, all: record.places.size })}{" "}
          {t("chronicle.hint")}
        </p>
      </div>
    );
  }
  const { place, day, spans } = reading;
  return (
    <div className="chronicle-reading">
      <p className="chronicle-reading-place">
        <strong>
          <bdi>{place.name[t.language]}</bdi>
        </strong>{" "}
        <span>{formatDay(day, t.language)}</span>
        <button type="button" className="text-button" onClick={() => onOpen(reading)}>
          {t("chronicle.open")}
        </button>
      </p>
      {spans.length === 0 && <p>{t("chronicle.nothing")}</p>}
      {spans.slice(0, 2).map((span) => {
        const { status, when, by, certainty, through } = describeSpanWhole(span, place, record, t);
        return (
          <p key={`${span.track} ${span.key} ${span.from.edtf}`}>
            <b>{status}</b> {[when, by, through, certainty].filter((part) => part !== null).join(" · ")}
          </p>
        );
      })}
      {spans.length > 2 && <p>{t("chronicle.more", { count: spans.length - 2 })}</p>}
    </div>
  );
}
