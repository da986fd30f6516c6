import { LANGUAGES, type Language } from "../language/Language";
import type { TruceRecord } from "../record/types";
import type { SitePage } from "../state/sitePaths";
import { daysWithPages } from "../state/daysWithPages";

/** A page in a language. */
export interface PageToRender {
  readonly page: SitePage;
  readonly language: Language;
}

/** All pages that the build writes, in both languages. */
export function pagesOfSite(record: Pick<TruceRecord, "places">): readonly PageToRender[] {
  const pages: SitePage[] = [
    { kind: "explorer" },
    ...[...record.places.keys()].map((place): SitePage => ({ kind: "place", place })),
    ...daysWithPages().map((day): SitePage => ({ kind: "day", day })),
  ];
  return pages.flatMap((page) => LANGUAGES.map((language): PageToRender => ({ page, language })));
}
