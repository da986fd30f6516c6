import type { Translate } from "../language/createTranslate";
import { isoOfDay, type Day } from "../record/day";
import type { Place } from "../record/types";
import type { SitePage } from "../state/sitePaths";

/** A page with a map, as linked data tells of it. */
export interface PageOfData {
  readonly page: SitePage;
  readonly place: Place | null;
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly address: string;
  readonly t: Translate;
}

/** A page with a map as a data set of schema.org: what, where, when, in which version and under which licence. */
export function linkedDataOfPage(input: PageOfData): Readonly<Record<string, unknown>> {
  const { page, place, day, title, description, version, address, t } = input;
  return {
    "@type": "Dataset",
    name: title,
    description,
    url: address,
    inLanguage: t.language,
    version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: page.kind === "day" ? isoOfDay(day) : "2011-03-15/2018-12-31",
    isAccessibleForFree: true,
    spatialCoverage: place
      ? {
          "@type": "Place",
          name: place.name[t.language],
          alternateName: place.name[t.language === "en" ? "ar" : "en"],
          geo: { "@type": "GeoCoordinates", longitude: place.point[0], latitude: place.point[1] },
        }
      : { "@type": "Place", name: t("app.region") },
  };
}
