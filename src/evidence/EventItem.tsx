import { memo, type ReactNode } from "react";
import { formatEventDate } from "../language/formatEventDate";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { EventDetail, Evidence } from "../record/evidence";
import type { EventBrief, PlaceId, TruceRecord } from "../record/types";
import { FigureLines } from "./FigureLines";
import type { Moment } from "./eventTiming";
import { PartyNames } from "./PartyNames";
import { PlaceLinks } from "./PlaceLink";
import { SourceLinks } from "./SourceLinks";
import { SourceList } from "./SourceList";
import { VoiceNames } from "./VoiceNames";

export interface EventItemProps {
  readonly event: EventBrief;
  readonly moment: Moment;
  /** Null while it is not there: the event is then told by its date and kind. */
  readonly evidence: Evidence | null;
  readonly record: TruceRecord;
  readonly onDay: (day: Day) => void;
  readonly onPlace: (place: PlaceId) => void;
}

/** One event: when, what kind, what happened, who says so; the rest on demand. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { event, moment, evidence, onDay } = props;
  const t = useTranslate();
  const detail = evidence?.events.get(event.id) ?? null;
  const date = formatEventDate(event.date, t);
  return (
    <li
      className="event"
      id={`event-${event.id}`}
      data-moment={moment}
      {...(moment === "on" ? { "aria-current": "date" } : {})}
    >
      <p className="event-head">
        <button
          type="button"
          className="event-date"
          aria-label={t("evidence.event-go", { date })}
          onClick={() => onDay(event.date.start.nominal)}
        >
          {date}
        </button>{" "}
        <span className="quiet">{t(`evidence.event-kind.${event.kind}`)}</span>
        {(event.confidence === "low" || event.confidence === "unsourced") && (
          <span className="event-confidence">{t(`evidence.event-${event.confidence}`)}</span>
        )}
      </p>
      {detail && evidence && <EventText {...props} detail={detail} evidence={evidence} />}
    </li>
  );
});

function EventText(props: EventItemProps & { readonly detail: EventDetail; readonly evidence: Evidence }) {
  const { detail, evidence, record, onPlace } = props;
  const t = useTranslate();
  const hasMore =
    detail.terms.length + detail.figures.length + detail.claims.length + detail.parties.length > 0 ||
    detail.note !== null;
  return (
    <>
      <p className="event-summary">
        <TextIn text={detail.summary} /> <SourceLinks ids={detail.sources} sources={evidence.sources} />
      </p>
      {hasMore && (
        <details className="event-more">
          <summary>{t("evidence.event-details")}</summary>
          {detail.destinations.length > 0 && (
            <Part title={t("evidence.event-destinations-title")}>
              <p>
                <PlaceLinks ids={detail.destinations} places={record.places} onPlace={onPlace} />
              </p>
            </Part>
          )}
          {detail.parties.length > 0 && (
            <Part title={t("evidence.event-parties-title")}>
              <PartyNames ids={detail.parties} parties={record.parties} />
            </Part>
          )}
          {detail.terms.length > 0 && (
            <Part title={t("evidence.terms")}>
              <ol>
                {detail.terms.map((term) => (
                  <li key={term.en}>
                    <TextIn text={term} />
                  </li>
                ))}
              </ol>
            </Part>
          )}
          {detail.figures.length > 0 && (
            <Part title={t("evidence.event-figures")}>
              <FigureLines figures={detail.figures} evidence={evidence} parties={record.parties} />
            </Part>
          )}
          {detail.claims.length > 0 && (
            <Part title={t("evidence.event-claims")}>
              <ul>
                {detail.claims.map((claim) => (
                  <li key={`${claim.by} ${claim.stance} ${claim.says.en}`}>
                    <strong>
                      <VoiceNames claim={claim} parties={record.parties} />
                    </strong>{" "}
                    {t(`evidence.stance-${claim.stance}`)} <TextIn text={claim.says} />{" "}
                    {claim.source !== null && <SourceLinks ids={[claim.source]} sources={evidence.sources} />}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {detail.note && (
            <Part title={t("evidence.event-note")}>
              <p>
                <TextIn text={detail.note} />
              </p>
            </Part>
          )}
          {detail.sources.length > 0 && (
            <Part title={t("evidence.event-sources")}>
              <SourceList ids={detail.sources} sources={evidence.sources} />
            </Part>
          )}
        </details>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="event-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
