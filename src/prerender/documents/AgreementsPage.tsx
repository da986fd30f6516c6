import { TextIn } from "../../language/TextIn";
import { useTranslate } from "../../language/useTranslate";
import { DocumentLink, useDocuments } from "./DocumentLinks";
import { titleOfAgreement } from "./titleOfAgreement";

/** All agreements and resolutions of the record in order of time. */
export function AgreementsPage() {
  const t = useTranslate();
  const { documents } = useDocuments();
  return (
    <article>
      <h1>{t("pages.agreements")}</h1>
      <p className="document-lead">{t("pages.agreements-lead", { count: documents.agreements.length })}</p>
      <ol className="document-events">
        {documents.agreements.map((event) => (
          <li key={event.id} className="document-event">
            <p className="document-event-head">
              <DocumentLink page={{ kind: "agreement", id: event.id }}>
                {titleOfAgreement(event, documents.record, t)}
              </DocumentLink>{" "}
              <span className="quiet">{t(`evidence.event-kind.${event.kind}`)}</span>
            </p>
            <p>
              <TextIn text={event.summary} />
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
