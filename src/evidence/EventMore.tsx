import { useState, type ReactNode } from "react";
import type { Translate } from "../language/createTranslate";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import { claimKeys } from "../record/eventChoice";
import type { EventDetail } from "../record/evidence";
import { isAgreement } from "../record/isAgreement";
import { trucesOf } from "../record/trucesOf";
import { CiteEvent } from "./citation/CiteEvent";
import { CopyLink } from "./CopyLink";
import type { EventItemProps } from "./EventItem";
import { DocumentLink } from "./DocumentLink";
import { FigureLines } from "./FigureLines";
import { GradeWords } from "./GradeWords";
import { PartyNames } from "./PartyNames";
import { PlaceLinks } from "./PlaceLink";
import { SourceLinks } from "./SourceLinks";
import { SourceList } from "./SourceList";
import { VoiceNames } from "./VoiceNames";

export interface EventMoreProps extends Pick<EventItemProps, "place" | "record" | "chosen" | "onPlace"> {
  readonly detail: EventDetail;
  readonly evidence: NonNullable<EventItemProps["evidence"]>;
}

/** The rest of an event, on demand: terms, figures, who says what, where to, who took part, and the sources in full. */
export function EventMore({ detail, place, evidence, record, chosen, onPlace }: EventMoreProps) {
  const t = useTranslate();
  const { terms, figures, claims, destinations, parties, note, sources, grade, confidence } = detail;
  const truces = trucesOf(record);
  const keys = claimKeys(claims);
  const others = detail.places.filter((id) => id !== place.id);
  const [isOpen, setOpen] = useState(chosen !== null);
  const [opened, setOpened] = useState(chosen);
  if (chosen !== opened) {
    setOpened(chosen);
    if (chosen !== null) setOpen(true);
  }
  return (
    <details className="event-more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summaryOf(detail, t)}</summary>
      {terms.length > 0 && (
        <Part title={t("evidence.terms")}>
          <ol>
            {terms.map((term) => (
              <li key={term.en}>
                <TextIn text={term} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      {isAgreement(detail, truces) && (
        <p>
          <DocumentLink page={{ kind: "agreement", id: detail.id }}>{t("evidence.agreement-page")}</DocumentLink>
        </p>
      )}
      {figures.length > 0 && (
        <Part title={t("evidence.event-figures")}>
          <FigureLines figures={figures} evidence={evidence} parties={record.parties} />
        </Part>
      )}
      {claims.length > 0 && (
        <Part title={t("evidence.event-claims")}>
          <ul>
            {claims.map((claim, at) => (
              <li
                key={keys[at]}
                tabIndex={-1}
                data-claim={keys[at]}
                data-chosen={chosen !== null && chosen.claim === keys[at]}
              >
                <strong>
                  <VoiceNames claim={claim} parties={record.parties} />
                </strong>{" "}
                {t(`evidence.stance-${claim.stance}`)} <TextIn text={claim.says} />{" "}
                <SourceLinks ids={[claim.source]} sources={evidence.sources} />{" "}
                <CopyLink
                  what="claim"
                  place={place.id}
                  day={detail.date.start.nominal}
                  event={detail.id}
                  claim={keys[at] ?? null}
                />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {destinations.length > 0 && (
        <Part title={t("evidence.event-destinations-title")}>
          <p>
            <PlaceLinks ids={destinations} places={record.places} onPlace={onPlace} />
          </p>
        </Part>
      )}
      {others.length > 0 && (
        <Part title={t("evidence.event-places-title")}>
          <p>
            <PlaceLinks ids={detail.places} places={record.places} onPlace={onPlace} />
          </p>
        </Part>
      )}
      {parties.length > 0 && (
        <Part title={t("evidence.event-parties-title")}>
          <PartyNames ids={parties} parties={record.parties} />
        </Part>
      )}
      {note && (
        <Part title={t("evidence.event-note")}>
          <p>
            <TextIn text={note} />
          </p>
        </Part>
      )}
      <Part title={t("evidence.event-confidence-title")}>
        <GradeWords grade={grade} confidence={confidence} />
      </Part>
      {sources.length > 0 && (
        <Part title={t("evidence.event-sources")}>
          <SourceList ids={sources} sources={evidence.sources} />
        </Part>
      )}
      <CiteEvent event={detail} place={place.id} record={record} />
    </details>
  );
}

/** What a reader finds who opens it: "Details: 11 terms, 3 figures, 2 statements". */
function summaryOf({ terms, figures, claims }: EventDetail, t: Translate): string {
  const parts = Object.entries({ terms, figures, claims })
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => t(`evidence.event-count-${name}`, { count: list.length }));
  if (parts.length === 0) return t("evidence.event-details");
  return t("evidence.event-details-with", { parts: parts.join(t.language === "ar" ? "، " : ", ") });
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="event-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
