import type { Language } from "../../language/Language";
import { isoOfDay, type Day } from "../../record/day";
import type { AppState } from "../../state/appState";
import { printAddress } from "../../state/readAddress";

/**
 * The query string under which a comparison is seen again, in a language: both days are named, so that it stays the same where a default
 * changes.
 */
export function comparisonAddress(
  { day, layers, according, selection, view, swipe }: AppState,
  other: Day,
  lang: Language,
): string {
  const search = printAddress(
    {
      screen: "compare",
      day,
      compare: other,
      swipe,
      place: selection,
      event: null,
      story: null,
      layers,
      according,
      lang,
      map: view,
      theme: null,
    },
    "",
  );
  const query = new URLSearchParams(search);
  query.set("day", isoOfDay(day));
  return `?${query.toString().replaceAll("%2C", ",")}`;
}
