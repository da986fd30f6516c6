import { useState } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { EventBrief, PlaceId, TruceRecord } from "../../record/types";
import { eventAddress } from "../../state/eventAddress";
import { siteRoot } from "../../state/siteRoot";
import { citationOfEvent } from "./citation";
import { CiteForms } from "./CiteForms";
import { todayIso } from "./todayIso";

export interface CiteEventProps {
  readonly event: EventBrief;
  /** The place in whose sheet it is told. */
  readonly place: PlaceId;
  readonly record: TruceRecord;
}

/** The citation of an event, on demand. */
export function CiteEvent(props: CiteEventProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="cite-event" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("cite.this-event")}</summary>
      {isOpen && <EventCitation {...props} />}
    </details>
  );
}

function EventCitation({ event, place, record }: CiteEventProps) {
  const t = useTranslate();
  const [accessed] = useState(todayIso);
  const day = event.date.start.nominal;
  const { href } = new URL(eventAddress({ event: event.id, claim: null }, place, day, t.language), siteRoot());
  return <CiteForms citation={citationOfEvent(event, record, { url: href, accessed }, t)} />;
}
