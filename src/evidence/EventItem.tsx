import { memo, useEffect, useRef } from "react";
import { FilledMessage } from "../language/FilledMessage";
import { formatEventDate } from "../language/formatEventDate";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { Evidence } from "../record/evidence";
import type { Place, PlaceId, TruceRecord } from "../record/types";
import { bringIntoView } from "./bringIntoView";
import { CopyLink } from "./CopyLink";
import { EventMore } from "./EventMore";
import type { TimedEvent } from "./eventSequence";
import { PlaceLink } from "./PlaceLink";
import { SourceLinks } from "./SourceLinks";

export interface EventItemProps extends TimedEvent {
  /** The place whose sheet it stands in. */
  readonly place: Place;
  /** Null while it is not there: the event is then told by its date and kind. */
  readonly evidence: Evidence | null;
  readonly record: TruceRecord;
  /** Set where this event, or one of its claims, is the marked one: it is brought into view and takes the focus. */
  readonly chosen: EventChoice | null;
  readonly onDay: (day: Day) => void;
  readonly onPlace: (place: PlaceId) => void;
}

/** One event: when, what kind, what happened, who says so; the rest on demand. */
export const EventItem = memo(
  function EventItem({ event, through, timing, place, evidence, record, chosen, onDay, onPlace }: EventItemProps) {
    const t = useTranslate();
    const detail = evidence?.events.get(event.id) ?? null;
    const date = formatEventDate(event.date, t);
    const item = useRef<HTMLLIElement>(null);
    const isTold = detail !== null;
    useEffect(() => {
      if (chosen !== null && isTold && item.current) bringIntoView(chosenPart(item.current, chosen));
    }, [chosen, isTold]);
    const isDoubtful = event.confidence === "low" || event.confidence === "unsourced";
    return (
      <li
        ref={item}
        className="event"
        id={`event-${event.id}`}
        tabIndex={-1}
        data-chosen={chosen !== null && chosen.claim === null}
        data-moment={timing.moment}
        {...(timing.moment === "on" ? { "aria-current": "date" } : {})}
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
          {through !== null && (
            <span className="quiet">
              {" "}
              <FilledMessage
                id="evidence.event-through"
                slots={{ area: <PlaceLink id={through} places={record.places} onPlace={onPlace} /> }}
              />
            </span>
          )}
          {timing.isPossible && <span className="event-mark">{t("evidence.event-possible")}</span>}
          {isDoubtful && <span className="event-mark">{t(`evidence.confidence.${event.confidence}`)}</span>}
          <CopyLink what="event" place={place.id} day={event.date.start.nominal} event={event.id} />
        </p>
        {detail && evidence && (
          <>
            <p className="event-summary">
              <TextIn text={detail.summary} /> <SourceLinks ids={detail.sources} sources={evidence.sources} />
            </p>
            <EventMore {...{ detail, place, evidence, record, chosen, onPlace }} />
          </>
        )}
      </li>
    );
  },
  (before, after) =>
    before.timing.moment === after.timing.moment &&
    before.timing.isPossible === after.timing.isPossible &&
    SHARED.every((key) => before[key] === after[key]),
);

/** What an event is drawn from besides its timing, which is made anew for every day. */
const SHARED = ["event", "through", "place", "evidence", "record", "chosen", "onDay", "onPlace"] as const;

/** What is marked of an event: the claim, else the event as a whole. */
function chosenPart(item: HTMLElement, { claim }: EventChoice): HTMLElement {
  return (claim !== null && item.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`)) || item;
}
