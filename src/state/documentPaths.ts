import type { Language } from "../language/Language";
import type { EventId, PartyId, SourceId } from "../record/types";

/** A page that is only read: no map on it and no script needed. */
export type DocumentPage =
  | { readonly kind: "source"; readonly id: SourceId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "agreement"; readonly id: EventId }
  /** A story, or (`al-qadam-2015/double-siege`) one chapter of it. */
  | { readonly kind: "story"; readonly id: string }
  /** What can be done with the element in other pages. */
  | { readonly kind: "examples" }
  | { readonly kind: (typeof DOCUMENT_INDEXES)[number] };

/** The pages of which there is one each. */
export const DOCUMENT_INDEXES = ["stories", "agreements", "parties", "sources", "method", "data", "about"] as const;

/** The path of a page below the site's root, with a slash at its end: `ar/source/syria-direct-2015-10-04/`. */
export function pathOfDocument(page: DocumentPage, language: Language): string {
  const own = "id" in page ? `${page.kind}/${page.id}/` : `${page.kind}/`;
  return `${language === "en" ? "" : `${language}/`}${own}`;
}
