import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { FoundKind, SearchFound } from "../../evidence/search/createSearch";
import type { SearchHit } from "../../evidence/search/searchEntries";
import { useTranslate } from "../../language/useTranslate";
import type { PlaceId, TruceRecord } from "../../record/types";
import type { AppActions } from "../../state/appActions";
import { CloseIcon } from "../CloseIcon";
import { SearchIcon } from "../SearchIcon";
import { addressOfHit } from "./addressOfHit";
import { firstHits } from "./firstHits";
import "./search.css";
import { SearchList } from "./SearchList";
import { stepInList } from "./stepInList";
import { useSearch } from "./useSearch";

export interface SearchBoxProps {
  readonly record: TruceRecord;
  /** The site's root, with a slash at its end. */
  readonly root: string;
  /** The address of this page with a place open. */
  readonly hrefOf: (place: PlaceId) => string;
  readonly onPlace: (place: PlaceId) => void;
  readonly actions: Pick<AppActions, "openEvent">;
  readonly onClose: () => void;
}

const LONGEST = 200;
const NOTHING: SearchFound = { kinds: [], count: 0, isPartial: false };

/** A field and what it finds in the record: places, events, agreements and parties. */
export function SearchBox({ record, root, hrefOf, onPlace, actions, onClose }: SearchBoxProps) {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const { search, lacksTexts } = useSearch(record);
  const isEmpty = asked.trim() === "";
  const offered = useMemo((): readonly FoundKind[] => {
    const hits = firstHits(record);
    return [{ kind: "place", hits, count: hits.length }];
  }, [record]);
  const found = useMemo(() => (isEmpty ? NOTHING : (search?.(asked) ?? NOTHING)), [search, asked, isEmpty]);
  const first = found.kinds[0]?.hits[0] ?? null;
  useLayoutEffect(() => {
    // Who types fast and steps at once may stand on a link that the list for the last letters no longer has.
    const dialog = field.current?.closest("dialog");
    if (dialog?.open && !dialog.contains(document.activeElement)) field.current?.focus();
  });

  function choose(hit: SearchHit): void {
    if (hit.kind === "party" || hit.kind === "agreement") {
      location.assign(addressOfHit(hit, { hrefOf, root, language: t.language }));
      return;
    }
    // Closed first: the focus goes back to where it was, and from there to what was chosen.
    field.current?.closest("dialog")?.close();
    if (hit.kind === "place") onPlace(hit.place.id);
    else actions.openEvent({ event: hit.event.id, claim: null }, hit.place, hit.event.date.start.nominal);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || !list.current) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      stepInList(field.current, list.current, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.target === field.current) {
      // Who types fast is ahead of the list: what is chosen is the first of what they typed.
      const best = asked === query ? first : search?.(query).kinds[0]?.hits[0];
      if (event.key === "Enter" && best) choose(best);
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // Who goes on typing means the field; the letter lands there.
      field.current?.focus();
    }
  }

  return (
    <div className="search-box">
      <div className="search-field">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={t("search.field")}
          aria-describedby={`${id}help`}
          placeholder={t("search.placeholder")}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          dir={query === "" ? undefined : "auto"}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value.slice(0, LONGEST))}
          onKeyDown={onKey}
        />
        <button type="button" className="icon-button" aria-label={t("app.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p className="search-told">
        <output>{isEmpty ? "" : search === null ? t("search.loading") : tellFound(found)}</output>
        {lacksTexts && !isEmpty && <span role="alert">{t("search.texts-failed")}</span>}
      </p>
      <div className="search-found">
        {!isEmpty && search !== null && found.count === 0 && <p className="search-help">{t("search.suggest")}</p>}
        <SearchList
          {...{ id, list, record, first, onKey }}
          isBehind={asked !== query}
          kinds={isEmpty ? offered : found.kinds}
          headingOf={({ kind }) => t(isEmpty ? "search.first" : `search.kind-${kind}`)}
          hrefOf={(hit) => addressOfHit(hit, { hrefOf, root, language: t.language })}
          onChoose={choose}
        />
      </div>
      <p className="search-help search-foot" id={`${id}help`}>
        {t("search.help")} <span className="search-keys">{t("search.keys")}</span>
      </p>
    </div>
  );

  function tellFound({ count, isPartial }: SearchFound): string {
    if (count === 0) return t("search.none");
    return t(isPartial ? "search.partial" : "search.count", { count });
  }
}
