import { Fragment } from "react";
import { FilledMessage } from "../language/FilledMessage";
import { useTranslate } from "../language/useTranslate";
import type { Evidence, Source } from "../record/evidence";
import type { SourceId } from "../record/types";
import { safeAddress } from "./safeAddress";
import { formatWrittenDate } from "./writtenDate";

export interface SourceLinksProps {
  readonly ids: readonly SourceId[];
  readonly sources: Evidence["sources"];
}

/** Where it can be read: links by publisher, in a row; by date too where one publisher stands there twice. */
export function SourceLinks({ ids, sources }: SourceLinksProps) {
  const { language } = useTranslate();
  const found = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  if (found.length === 0) return null;
  const isTwice = ({ publisher }: Source): boolean =>
    found.filter((source) => source.publisher === publisher).length > 1;
  return (
    <span className="source-links">
      {found.map((source, at) => (
        <Fragment key={source.id}>
          {at > 0 && " "}
          <span className="source">
            <SourceLink source={source} isDated={isTwice(source)} />
            {at < found.length - 1 && (language === "ar" ? "،" : ",")}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

/** Publishers are named in their own script: letters for which an Arabic voice would not do. */
export const LATIN = /\p{Script=Latin}/u;

function OutletName({ name }: { readonly name: string }) {
  return <bdi {...(LATIN.test(name) ? { lang: "en" } : {})}>{name}</bdi>;
}

export interface SourceLinkProps {
  readonly source: Source;
  /** Its date is seen, not only read aloud. */
  readonly isDated?: boolean;
}

/** A source by its publisher, and whose text it carries where that is another's; title and date are part of the link's name. Plain text where it has no address that may be followed. */
export function SourceLink({ source, isDated = false }: SourceLinkProps) {
  const t = useTranslate();
  const address = safeAddress(source.url);
  const date = source.date === null ? t("evidence.source-undated") : formatWrittenDate(source.date, t);
  const page = <OutletName name={source.publisher} />;
  const publisher =
    source.original === null ? (
      page
    ) : (
      <FilledMessage
        id="grades.carried"
        values={{}}
        slots={{ original: <OutletName name={source.original} />, page }}
      />
    );
  const name = (
    <>
      {isDated ? <FilledMessage id="evidence.source-dated" values={{ date }} slots={{ publisher }} /> : publisher}
      <span className="unseen">
        : <bdi lang={languageOfTitle(source)}>{source.title}</bdi>
        {!isDated && `, ${date}`}
      </span>
    </>
  );
  if (address === null) return <span className="source-without-address">{name}</span>;
  return (
    <a className="source-link" href={address} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="unseen"> ({t("evidence.source-new-tab")})</span>
    </a>
  );
}

/** The language in which a title is to be read: a page without one is described, in square brackets, in English. */
export function languageOfTitle({ title, language }: Pick<Source, "title" | "language">): string {
  return title.startsWith("[") ? "en" : language;
}
