import type { Language } from "../../language/Language";
import type { StoryChoice } from "../../record/storyChoice";
import { FIRST_STATE } from "../../state/appState";
import { printAddress } from "../../state/readAddress";

/** The query string under which a story or one of its chapters is read, in a language. */
export function storyAddress(story: StoryChoice, lang: Language): string {
  const { day, compare, swipe, selection: place, event, layers, according, view: map, theme } = FIRST_STATE;
  return printAddress(
    { screen: "stories", day, compare, swipe, place, event, story, layers, according, lang, map, theme },
    "",
  );
}
