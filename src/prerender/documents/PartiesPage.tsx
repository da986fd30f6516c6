import { useTranslate } from "../../language/useTranslate";
import type { Party, PartyKind } from "../../record/types";
import { compareNames } from "./compareNames";
import { PartyLink, useDocuments } from "./DocumentLinks";

/** All parties that act or speak in the record, by kind, each with neutral words for who it is. */
export function PartiesPage() {
  const t = useTranslate();
  const { documents } = useDocuments();
  const byKind = new Map<PartyKind, Party[]>();
  for (const party of documents.record.parties.values())
    byKind.set(party.kind, [...(byKind.get(party.kind) ?? []), party]);
  return (
    <article>
      <h1>{t("pages.parties")}</h1>
      <p className="document-lead">{t("pages.parties-lead", { count: documents.record.parties.size })}</p>
      {[...byKind].map(([kind, parties]) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{t(`pages.party-kind.${kind}`)}</h2>
          <ul className="document-list">
            {parties
              .toSorted((a, b) => compareNames(a.name[t.language], b.name[t.language], t.language))
              .map((party) => (
                <li key={party.id}>
                  <PartyLink id={party.id} /> <span className="quiet">{party.descriptor[t.language]}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
