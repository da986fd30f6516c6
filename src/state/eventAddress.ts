import type { Language } from "../language/Language";
import type { Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import type { PlaceId } from "../record/types";
import { FIRST_STATE } from "./appState";
import { choicesOf } from "./choicesOf";
import { printAddress } from "./readAddress";

/** The query string under which an event or a claim is shown: at its place, on its day, in a language. */
export function eventAddress(event: EventChoice, selection: PlaceId, day: Day, language: Language): string {
  return printAddress(choicesOf({ ...FIRST_STATE, event, selection, day, language }), "");
}
