import { FigureLines } from "../../evidence/FigureLines";
import { formatEventDate } from "../../language/formatEventDate";
import { TextIn } from "../../language/TextIn";
import { useTranslate } from "../../language/useTranslate";
import type { EventDetail } from "../../record/evidence";
import { InRow, isTwice, PartyLink, PlaceOnMap, SourcePageLink, useDocuments } from "./DocumentLinks";
import { SpanLine } from "./SpanLine";
import { titleOfAgreement } from "./titleOfAgreement";

/** An agreement: who agreed what, who affirms and who denies it, and what became of it on the map. */
export function AgreementPage({ event }: { readonly event: EventDetail }) {
  const t = useTranslate();
  const { documents } = useDocuments();
  const { record, sources } = documents;
  const spans = documents.spansOfAgreement.get(event.id) ?? [];
  const cited = event.sources.flatMap((id) => sources.get(id) ?? []);
  const evidence = { group: event.group, events: documents.events, sources, population: [], notes: new Map() };
  return (
    <article>
      <p className="document-kicker">{t(`evidence.event-kind.${event.kind}`)}</p>
      <h1>{titleOfAgreement(event, record, t)}</h1>
      <p className="document-lead">
        <TextIn text={event.summary} />
      </p>
      <dl className="document-facts">
        <dt>{t("pages.agreement-date")}</dt>
        <dd>{formatEventDate(event.date, t)}</dd>
        {event.places.length > 0 && (
          <>
            <dt>{t("evidence.event-places-title")}</dt>
            <dd>
              <InRow>
                {event.places.map((id) => (
                  <PlaceOnMap key={id} id={id} event={event} />
                ))}
              </InRow>
            </dd>
          </>
        )}
        {event.parties.length > 0 && (
          <>
            <dt>{t("evidence.event-parties-title")}</dt>
            <dd>
              <InRow>
                {event.parties.map((id) => (
                  <PartyLink key={id} id={id} />
                ))}
              </InRow>
            </dd>
          </>
        )}
        <dt>{t("evidence.event-sources")}</dt>
        <dd>
          <InRow>
            {cited.map((source) => (
              <SourcePageLink key={source.id} source={source} isDated={isTwice(source, cited)} />
            ))}
          </InRow>
        </dd>
      </dl>
      {event.terms.length > 0 && (
        <section aria-labelledby="terms">
          <h2 id="terms">{t("evidence.terms")}</h2>
          <ol className="document-terms">
            {event.terms.map((term) => (
              <li key={term.en}>
                <TextIn text={term} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {event.figures.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">{t("evidence.event-figures")}</h2>
          <FigureLines figures={event.figures} evidence={evidence} parties={record.parties} />
        </section>
      )}
      {event.claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{t("evidence.event-claims")}</h2>
          <ul className="document-claims">
            {event.claims.map((claim) => {
              const source = sources.get(claim.source);
              return (
                <li key={`${claim.by} ${claim.stance} ${claim.says.en}`} data-stance={claim.stance}>
                  {claim.label ? <bdi>{claim.label[t.language]}</bdi> : <PartyLink id={claim.by} />}{" "}
                  {t(`evidence.stance-${claim.stance}`)} <TextIn text={claim.says} />
                  {source && (
                    <>
                      {" · "}
                      <SourcePageLink source={source} />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {spans.length > 0 && (
        <section aria-labelledby="became">
          <h2 id="became">{t("pages.agreement-became")}</h2>
          <ul className="document-spans">
            {spans.map((span) => (
              <SpanLine key={`${span.place} ${span.from.edtf} ${span.status}`} span={span} />
            ))}
          </ul>
        </section>
      )}
      {event.note && (
        <p className="quiet">
          {t("evidence.event-note")}: <TextIn text={event.note} />
        </p>
      )}
    </article>
  );
}
