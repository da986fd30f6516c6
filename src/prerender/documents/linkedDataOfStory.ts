import type { Language } from "../../language/Language";
import { isoOfDay } from "../../record/day";
import type { Story, StoryChapter } from "../../record/story";
import type { TruceRecord } from "../../record/types";

/** What linked data says of a story, or of one chapter, beside title and address: the days it covers, and where it plays. */
export function linkedDataOfStory(
  { chapters }: Pick<Story, "chapters">,
  chapter: StoryChapter | null,
  record: Pick<TruceRecord, "places">,
  language: Language,
): Readonly<Record<string, unknown>> {
  const told = chapter ? [chapter] : chapters;
  const days = told.flatMap(({ day, until }) => [day, until ?? day]);
  const [first, last] = [isoOfDay(Math.min(...days)), isoOfDay(Math.max(...days))];
  const place = record.places.get(chapter?.place ?? "");
  return {
    temporalCoverage: first === last ? first : `${first}/${last}`,
    ...(place && {
      contentLocation: {
        "@type": "Place",
        name: place.name[language],
        alternateName: place.name[language === "en" ? "ar" : "en"],
        geo: { "@type": "GeoCoordinates", longitude: place.point[0], latitude: place.point[1] },
      },
    }),
  };
}
