import { NameInBoth } from "../../evidence/NameInBoth";
import { useTranslate } from "../../language/useTranslate";
import type { Party } from "../../record/types";
import { useDocuments } from "./DocumentLinks";
import { EventEntry } from "./EventEntry";
import { SpanLine } from "./SpanLine";

/** A party: who it is in neutral words, the sieges and truces it has to do with, and what it did and said. */
export function PartyPage({ party }: { readonly party: Party }) {
  const t = useTranslate();
  const { documents } = useDocuments();
  const spans = documents.spansOfParty.get(party.id) ?? [];
  const events = documents.ofParty.get(party.id) ?? [];
  return (
    <article>
      <p className="document-kicker">{t(`pages.party-kind.${party.kind}`)}</p>
      <h1>
        <NameInBoth name={party.name} otherClass="document-other-name" />
      </h1>
      <p className="document-lead">{party.descriptor[t.language]}</p>
      {(["siege", "truce", "evacuation"] as const).map((track) => {
        const ofTrack = spans.filter((span) => span.track === track);
        if (ofTrack.length === 0) return null;
        return (
          <section key={track} aria-labelledby={track}>
            <h2 id={track}>{t(`pages.party-${track}`)}</h2>
            <ul className="document-spans">
              {ofTrack.map((span) => (
                <SpanLine key={`${span.place} ${span.key} ${span.from.edtf} ${span.status}`} span={span} />
              ))}
            </ul>
          </section>
        );
      })}
      <section aria-labelledby="events">
        <h2 id="events">{t("pages.party-events", { count: events.length })}</h2>
        <ol className="document-events">
          {events.map((one) => (
            <EventEntry key={one.event.id} {...one} />
          ))}
        </ol>
      </section>
    </article>
  );
}
