import type { Language } from "../../language/Language";
import { pathOfPage, type SitePage } from "../../state/sitePaths";

/** Where the card of a page is, below the site's root. */
export function pathOfCard(page: SitePage, language: Language): string {
  return `${pathOfPage(page, language)}card.png`;
}
