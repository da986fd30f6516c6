import type { SearchHit } from "../../evidence/search/searchEntries";
import type { Language } from "../../language/Language";
import { isoOfDay } from "../../record/day";
import type { PlaceId } from "../../record/types";
import { pathOfDocument } from "../../state/documentPaths";

export interface HitAddressOptions {
  /** The address of this page with a place open. */
  readonly hrefOf: (place: PlaceId) => string;
  /** The site's root, with a slash at its end. */
  readonly root: string;
  readonly language: Language;
}

/** Where a hit leads: this page with the place open, or with the event marked in the sheet of its place; the page of a party or an agreement. */
export function addressOfHit(hit: SearchHit, { hrefOf, root, language }: HitAddressOptions): string {
  if (hit.kind === "place") return hrefOf(hit.place.id);
  if (hit.kind === "party") return root + pathOfDocument({ kind: "party", id: hit.party.id }, language);
  if (hit.kind === "agreement") return root + pathOfDocument({ kind: "agreement", id: hit.event.id }, language);
  const address = new URLSearchParams(hrefOf(hit.place));
  address.set("event", hit.event.id);
  address.set("day", isoOfDay(hit.event.date.start.nominal));
  return `?${address.toString()}`;
}
