import type { EmbedSubject } from "../../embed/code/EmbedSubject";
import type { Language } from "../../language/Language";
import type { DayRange } from "../../record/day";
import type { AppState } from "../../state/appState";

/** What a reader has chosen for an embed. */
export interface BuilderChoices extends EmbedSubject {
  /** The days that the slider covers; null: all. */
  readonly days: DayRange | null;
  readonly language: Language;
  /** Whether the embed stays with the version of the data that is shown now. */
  readonly isPinned: boolean;
}

/** The view of the explorer that an embed begins as. `isOurs`: whether a story is one of ours, which needs no file of the reader's. */
export function firstChoices(
  view: Pick<AppState, "day" | "selection" | "layers" | "according" | "screen" | "story">,
  language: Language,
  isOurs: (story: string) => boolean,
): BuilderChoices {
  const { day, selection, layers, according, screen, story } = view;
  return {
    day,
    days: null,
    place: selection,
    area: null,
    layers,
    according,
    language,
    theme: null,
    accent: null,
    hasControls: true,
    title: "",
    credit: "",
    steps: [],
    story: screen === "stories" && story !== null && isOurs(story.story) ? story : null,
    isPinned: false,
  };
}
