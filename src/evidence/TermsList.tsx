import { formatEventDate } from "../language/formatEventDate";
import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Evidence } from "../record/evidence";
import type { Agreement } from "./agreementsOn";
import { SourceLinks } from "./SourceLinks";

export interface TermsListProps {
  readonly agreement: Agreement;
  readonly sources: Evidence["sources"];
}

/** The clauses of an agreement, numbered; those of an older one on demand. */
export function TermsList({ agreement: { event, kind, isRecent }, sources }: TermsListProps) {
  const t = useTranslate();
  return (
    <details className="terms" open={isRecent}>
      <summary>
        <h3>{t(`evidence.terms-of.${kind}`, { date: formatEventDate(event.date, t) })}</h3>
      </summary>
      <ol>
        {event.terms.map((term) => (
          <li key={term.en}>
            <TextIn text={term} />
          </li>
        ))}
      </ol>
      <p className="quiet">
        <SourceLinks ids={event.sources} sources={sources} />
      </p>
    </details>
  );
}
