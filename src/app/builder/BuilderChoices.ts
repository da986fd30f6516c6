import type { Language } from "../../language/Language";
import type { Day, DayRange } from "../../record/day";
import type { StoryChoice } from "../../record/storyChoice";
import type { Account, PlaceId, Track } from "../../record/types";
import type { AppState } from "../../state/appState";
import type { Scheme } from "../../symbology/flavours";

/** What a reader has chosen for an embed. */
export interface BuilderChoices {
  readonly day: Day;
  /** The days that the slider covers; null: all. */
  readonly days: DayRange | null;
  readonly place: PlaceId | null;
  /** The area that fills the map; null: none. */
  readonly area: PlaceId | null;
  readonly layers: ReadonlySet<Track>;
  /** Null: our reading. */
  readonly according: Account | null;
  readonly language: Language;
  /** Null: the reader's own. */
  readonly theme: Scheme | null;
  /** `#rrggbb`; null: ours. */
  readonly accent: string | null;
  readonly hasControls: boolean;
  /** Empty: ours. */
  readonly title: string;
  readonly credit: string;
  readonly steps: readonly Day[];
  readonly story: StoryChoice | null;
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
