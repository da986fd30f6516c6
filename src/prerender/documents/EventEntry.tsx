import { formatEventDate } from "../../language/formatEventDate";
import { TextIn } from "../../language/TextIn";
import { useTranslate } from "../../language/useTranslate";
import { InRow, isTwice, PlaceOnMap, SourcePageLink, useDocuments } from "./DocumentLinks";
import type { CitingEvent } from "./SiteDocuments";

/** An event among others: when, what kind, what happened, where, who says so; and the claims that matter here. */
export function EventEntry({ event, claims }: CitingEvent) {
  const t = useTranslate();
  const { documents } = useDocuments();
  const sources = event.sources.flatMap((id) => documents.sources.get(id) ?? []);
  return (
    <li id={`event-${event.id}`} className="document-event">
      <p className="document-event-head">
        <strong>{formatEventDate(event.date, t)}</strong>{" "}
        <span className="quiet">{t(`evidence.event-kind.${event.kind}`)}</span>
      </p>
      <p>
        <TextIn text={event.summary} />
      </p>
      {claims.map((claim) => (
        <p key={`${claim.stance} ${claim.says.en}`} className="document-claim">
          <bdi>{claim.label?.[t.language] ?? documents.record.parties.get(claim.by)?.name[t.language] ?? claim.by}</bdi>{" "}
          {t(`evidence.stance-${claim.stance}`)} <TextIn text={claim.says} />
        </p>
      ))}
      <p className="quiet">
        {event.places.length > 0 && (
          <>
            <InRow>
              {event.places.map((id) => (
                <PlaceOnMap key={id} id={id} event={event} />
              ))}
            </InRow>
            {" · "}
          </>
        )}
        <InRow>
          {sources.map((source) => (
            <SourcePageLink key={source.id} source={source} isDated={isTwice(source, sources)} />
          ))}
        </InRow>
      </p>
    </li>
  );
}
