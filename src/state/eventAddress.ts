import type { Language } from "../language/Language";
import type { Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { PlaceId } from "../record/types";
import { ALL_LAYERS } from "./appState";
import { printAddress } from "./readAddress";

/** The query string under which an event or a claim is shown: at its place, on its day, in a language. */
export function eventAddress(event: EventChoice, place: PlaceId, day: Day, lang: Language): string {
  const screen = "map";
  return printAddress(
    {
      screen,
      day,
      compare: null,
      swipe: null,
      place,
      event,
      story: null,
      layers: ALL_LAYERS,
      according: null,
      lang,
      map: null,
      theme: null,
    },
    "",
  );
}
