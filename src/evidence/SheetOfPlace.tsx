import { memo, useMemo } from "react";
import { describeState } from "../language/describeState";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { RecordIndex } from "../record/recordIndex";
import type { Readings } from "../record/readingsOf";
import type { Account, PlaceId, TruceRecord } from "../record/types";
import { AccountsSay } from "./AccountsSay";
import { agreementsOn } from "./agreementsOn";
import { CiteView } from "./citation/CiteView";
import { departuresOn } from "./departuresOn";
import { DepartureTable } from "./DepartureTable";
import { DisputeBox } from "./DisputeBox";
import { disputesOn } from "./disputesOn";
import { DocumentRoot } from "./DocumentLink";
import { DurationLines } from "./DurationLines";
import { EventList } from "./EventList";
import { eventSequence } from "./eventSequence";
import { eventsOfPlace } from "./eventsOfPlace";
import type { EvidenceLoad } from "./EvidenceLoad";
import { HistoryStrip } from "./HistoryStrip";
import { HistoryWords } from "./HistoryWords";
import { NameInBoth } from "./NameInBoth";
import { PlaceFacts } from "./PlaceFacts";
import "./evidenceType.css";
import "./placeSheet.css";
import { StatusRows } from "./StatusRows";
import { TermsList } from "./TermsList";

export interface SheetOfPlaceProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  /** Null while they are not there. */
  readonly readings?: Readings | null;
  /** Whose account is shown; null: our reading. */
  readonly account?: Account | null;
  readonly evidence: EvidenceLoad;
  readonly day: Day;
  readonly place: PlaceId;
  /** The event or claim that is marked; null: none. */
  readonly event: EventChoice | null;
  readonly onDay: (day: Day) => void;
  readonly onPlace: (place: PlaceId) => void;
  readonly onClose: () => void;
  /** The site's root, with a slash at its end. */
  readonly root?: string;
}

/** All that is known of a place, as seen from a day: its state, its history, who says what, what was agreed, what happened. */
export const SheetOfPlace = memo(function SheetOfPlace(props: SheetOfPlaceProps) {
  const { record, index, readings = null, account = null, evidence: load, day, event } = props;
  const { onDay, onPlace, onClose, root = "" } = props;
  const t = useTranslate();
  const place = record.places.get(props.place);
  const events = useMemo(() => eventsOfPlace(record, props.place), [record, props.place]);
  const evidence = load.kind === "ready" ? load.evidence : null;
  const sequence = useMemo(() => eventSequence(events, day), [events, day]);
  const state = index.placeStateAt(props.place, day);
  const needed = useMemo(
    () =>
      evidence && {
        disputes: disputesOn(state, sequence, evidence, record.parties),
        agreements: agreementsOn(state, sequence, evidence, day),
        departures: departuresOn(state, sequence, evidence, day),
      },
    [evidence, state, sequence, record, day],
  );
  if (place === undefined) return null;
  const note = evidence?.notes.get(place.id);
  const drawn = describeState(state, place, t, "brief");
  return (
    <DocumentRoot value={root}>
      <article className="place-sheet">
        <header className="place-head">
          <h2 tabIndex={-1}>
            <NameInBoth name={place.name} otherClass="place-other-name" />
          </h2>
          <button
            type="button"
            className="icon-button"
            aria-label={t("evidence.close-place", { place: place.name[t.language] })}
            onClick={onClose}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.7" />
            </svg>
          </button>
        </header>
        <PlaceFacts {...{ place, record, evidence, day, onPlace }} />
        <StatusRows {...{ place, record, state, day, account, onPlace }} states={index.stateAt(day)} />
        <HistoryStrip {...{ place, index, day, onDay }} />
        <HistoryWords {...{ place, index, onDay }} />
        {note && (
          <p className="place-note">
            <TextIn text={note} />
          </p>
        )}
        {load.kind === "failed" && (
          <div className="evidence-failed" role="alert">
            <p>{t("list.sheet-failed")}</p>
            <button type="button" className="switch" onClick={load.retry}>
              {t("evidence.retry")}
            </button>
          </div>
        )}
        {load.kind === "loading" && <p className="quiet">{t("list.sheet-loading")}</p>}
        {needed && evidence && (
          <>
            {needed.disputes.map((dispute) => (
              <DisputeBox
                key={dispute.event?.id ?? dispute.disputedFrom?.edtf ?? ""}
                {...{ dispute, evidence, drawn }}
                parties={record.parties}
              />
            ))}
            {needed.agreements.map((agreement) => (
              <TermsList key={agreement.event.id} agreement={agreement} sources={evidence.sources} />
            ))}
            {needed.departures && (
              <DepartureTable
                departures={needed.departures}
                sources={evidence.sources}
                {...{ record, onDay, onPlace }}
              />
            )}
          </>
        )}
        {readings && <AccountsSay {...{ place, readings, day }} />}
        <DurationLines spans={index.spansOf(place.id)} day={day} />
        <section>
          <h3>{t("evidence.events")}</h3>
          <EventList key={place.id} chosen={event} {...{ place, day, sequence, evidence, record, onDay, onPlace }} />
        </section>
        <CiteView {...{ record, day, account }} place={place.id} />
      </article>
    </DocumentRoot>
  );
});
