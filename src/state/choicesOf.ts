import type { AddressChoices } from "./addressCodecs";
import type { AppState } from "./appState";

/** What an address says for good: all that the reader has chosen, but for what only this visit knows. */
export type ChosenState = Omit<AppState, "range" | "playing" | "speed" | "seen" | "visits">;

/** What the address says of a state. */
export function choicesOf({ selection, language, view, ...alike }: ChosenState): AddressChoices {
  return { ...alike, place: selection, lang: language, map: view };
}

/** The state that an address asks for. */
export function stateOfChoices({ place, lang, map, ...alike }: AddressChoices): ChosenState {
  return { ...alike, selection: place, language: lang, view: map };
}
