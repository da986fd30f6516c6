import type { KeyboardEvent, RefObject } from "react";
import type { FoundKind } from "../../evidence/search/createSearch";
import type { SearchHit } from "../../evidence/search/searchEntries";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import { plainClick } from "../../state/plainClick";
import { keyOfHit } from "./keyOfHit";
import { SearchHitWords } from "./SearchHitWords";

export interface SearchListProps {
  readonly id: string;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly kinds: readonly FoundKind[];
  readonly record: TruceRecord;
  /** More was typed than what the list was made for. */
  readonly isBehind: boolean;
  /** The one that Enter in the field chooses: it is marked while the focus is there. */
  readonly first: SearchHit | null;
  readonly headingOf: (found: FoundKind) => string;
  readonly hrefOf: (hit: SearchHit) => string;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** What was found, kind by kind, as links. */
export function SearchList({
  id,
  list,
  kinds,
  record,
  isBehind,
  first,
  headingOf,
  hrefOf,
  onChoose,
  onKey,
}: SearchListProps) {
  const t = useTranslate();
  return (
    <div className="search-list" ref={list} aria-busy={isBehind}>
      {kinds.map((found) => (
        <section key={found.kind} aria-labelledby={`${id}${found.kind}`}>
          <h2 id={`${id}${found.kind}`}>{headingOf(found)}</h2>
          <ul>
            {found.hits.map((hit) => (
              <li key={keyOfHit(hit)}>
                <a
                  className="search-hit"
                  href={hrefOf(hit)}
                  data-first={hit === first}
                  onClick={plainClick(() => onChoose(hit))}
                  onKeyDown={onKey}
                >
                  <SearchHitWords {...{ hit, record }} />
                </a>
              </li>
            ))}
          </ul>
          {found.count > found.hits.length && (
            <p className="search-more">{t("search.more", { count: found.count - found.hits.length })}</p>
          )}
        </section>
      ))}
    </div>
  );
}
