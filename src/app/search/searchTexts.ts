import { search } from "virtual:record";
import { openSearchTexts } from "../../record/openSearchTexts";
import { siteRoot } from "../../state/siteRoot";
import { later } from "../later";

/** What a search looks through beside the record, fetched when a reader first searches. */
export const SEARCH_TEXTS = later(async () => {
  const response = await fetch(new URL(search, siteRoot()));
  const opened = openSearchTexts(response.ok ? await response.json() : null);
  if (!opened.ok) throw new Error(`${search}: ${opened.failure.message}`);
  return opened.value;
});
