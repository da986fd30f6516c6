import type { Language } from "../language/Language";
import { pathOfPage, type SitePage } from "./sitePaths";

/** The size of a card and of a chapter's picture, in pixels: what sites that show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the card of a page is, below the site's root. */
export function pathOfCard(page: SitePage, language: Language): string {
  return `${pathOfPage(page, language)}card.png`;
}
