import type { Language } from "../../language/Language";
import { isoOfDay, type Day } from "../../record/day";
import { FIRST_STATE, type AppState } from "../../state/appState";
import { choicesOf } from "../../state/choicesOf";
import { printAddress } from "../../state/readAddress";

/**
 * The query string under which a comparison is seen again, in a language: both days are named, so that it stays the same where a default
 * changes.
 */
export function comparisonAddress(
  { day, layers, according, selection, view, swipe }: AppState,
  other: Day,
  language: Language,
): string {
  const search = printAddress(
    choicesOf({
      ...FIRST_STATE,
      screen: "compare",
      day,
      compare: other,
      swipe,
      selection,
      layers,
      according,
      language,
      view,
    }),
    "",
  );
  const query = new URLSearchParams(search);
  query.set("day", isoOfDay(day));
  return `?${query.toString().replaceAll("%2C", ",")}`;
}
