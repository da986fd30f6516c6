import { useEffect, useMemo, useSyncExternalStore } from "react";
import { createSearch, type Search } from "../../evidence/search/createSearch";
import { searchEntries } from "../../evidence/search/searchEntries";
import { useTranslate } from "../../language/useTranslate";
import type { SearchTexts } from "../../record/openSearchTexts";
import type { TruceRecord } from "../../record/types";
import { SEARCH_TEXTS } from "./searchTexts";

const NO_TEXTS: SearchTexts = { events: new Map(), aliases: new Map() };

/**
 * A search over the record; null while the texts of the events are on their way. Where they cannot be had it searches names, kinds and
 * dates, and `lacksTexts` says so.
 */
export function useSearch(record: TruceRecord): { readonly search: Search | null; readonly lacksTexts: boolean } {
  const t = useTranslate();
  const { load, want } = SEARCH_TEXTS;
  const texts = useSyncExternalStore(load.subscribe, load.getState, load.getState);
  useEffect(() => {
    void want();
  }, [want]);
  const search = useMemo(() => {
    if (texts.kind === "loading") return null;
    return createSearch(searchEntries(record, texts.kind === "ready" ? texts.module : NO_TEXTS, t));
  }, [record, texts, t]);
  return { search, lacksTexts: texts.kind === "failed" };
}
