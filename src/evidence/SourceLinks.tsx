import { useTranslate } from "../language/useTranslate";
import type { Evidence, Source } from "../record/evidence";
import type { SourceId } from "../record/types";
import { safeAddress } from "./safeAddress";
import { formatWrittenDate } from "./writtenDate";

export interface SourceLinksProps {
  readonly ids: readonly SourceId[];
  readonly sources: Evidence["sources"];
}

/** Where it can be read: links by publisher, in a row. Title and date are part of each link's name. */
export function SourceLinks({ ids, sources }: SourceLinksProps) {
  const { language } = useTranslate();
  const found = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <span className="source-links">
      {found.map((source, at) => (
        <span key={source.id}>
          {at > 0 && (language === "ar" ? "، " : ", ")}
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}

/** A source by its publisher; plain text where it has no address that may be followed. */
export function SourceLink({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const address = safeAddress(source.url);
  const date = source.date === null ? t("evidence.source-undated") : formatWrittenDate(source.date, t);
  const name = (
    <>
      <bdi>{source.publisher}</bdi>
      <span className="for-readers-aloud">
        : <bdi lang={source.language}>{source.title}</bdi>, {date}
      </span>
    </>
  );
  if (address === null) return <span className="source-without-address">{name}</span>;
  return (
    <a className="source-link" href={address} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="for-readers-aloud"> ({t("evidence.source-new-tab")})</span>
    </a>
  );
}
