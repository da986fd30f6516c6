import type { Language } from "../../language/Language";
import type { StoryChoice } from "../../record/storyChoice";
import { FIRST_STATE } from "../../state/appState";
import { choicesOf } from "../../state/choicesOf";
import { printAddress } from "../../state/readAddress";

/** The query string under which a story or one of its chapters is read, in a language. */
export function storyAddress(story: StoryChoice, language: Language): string {
  return printAddress(choicesOf({ ...FIRST_STATE, screen: "stories", story, language }), "");
}
