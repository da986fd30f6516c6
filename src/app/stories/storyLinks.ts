import { placeOfEvent } from "../../evidence/placeOfEvent";
import type { Language } from "../../language/Language";
import { isoOfDay } from "../../record/day";
import type { StoryTarget } from "../../record/story";
import type { PlaceId, TruceRecord } from "../../record/types";
import { eventAddress } from "../../state/eventAddress";

export interface StoryLinksInput {
  readonly record: TruceRecord;
  readonly language: Language;
  /** The chapter's own place: an event that its sheet tells of is shown there. */
  readonly place: PlaceId | null;
  /** The address of a place. */
  readonly hrefOfPlace: (place: PlaceId) => string;
  /** The explorer's address without a query: a relative or absolute one, or nothing for the page itself. */
  readonly explorer: string;
}

/** The address of what a story's link leads to. An event that no sheet tells of leads to its day. */
export function storyLinks({
  record,
  language,
  place,
  hrefOfPlace,
  explorer,
}: StoryLinksInput): (to: StoryTarget) => string {
  return (to) => {
    if (to.kind === "place") return hrefOfPlace(to.id);
    if (to.kind === "day") return `${explorer}?day=${isoOfDay(to.day)}&lang=${language}`;
    const event = record.events.get(to.id);
    const at = event && placeOfEvent(record, event, place);
    if (event && at)
      return explorer + eventAddress({ event: to.id, claim: null }, at, event.date.start.nominal, language);
    const day = event ? `day=${isoOfDay(event.date.start.nominal)}&` : "";
    return `${explorer}?${day}lang=${language}`;
  };
}
