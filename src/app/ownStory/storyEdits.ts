import type { Language } from "../../language/Language";
import type { Name, PlaceId } from "../../record/types";
import { ALL_LAYERS, type AppState } from "../../state/appState";
import { LIMITS, NO_WORDS, type OwnChapter, type OwnStory } from "./ownStory";

/** What a chapter shows, taken from what the reader has before them. */
export type ShownView = Pick<OwnChapter, "day" | "place" | "view" | "layers" | "according">;

/** The zooms that a chapter can have. */
const ZOOMS = { farthest: 6, nearest: 14 };

/** What is to be seen now, as a chapter has it. `place`: the one that is marked. */
export function shownView(
  { day, view: chosen, seen, layers, according }: Pick<AppState, "day" | "view" | "seen" | "layers" | "according">,
  place: PlaceId | null,
): ShownView {
  const view = chosen ?? seen;
  const { farthest, nearest } = ZOOMS;
  const isAll = layers.size === 0 || layers.size === ALL_LAYERS.size;
  return {
    day,
    place,
    view: view && [view.latitude, view.longitude, Math.min(nearest, Math.max(farthest, view.zoom))],
    layers: isAll ? null : [...ALL_LAYERS].filter((track) => layers.has(track)),
    according,
  };
}

/** The story with a chapter more at its end; the same story where it can hold no more. */
export function addChapter(story: OwnStory, shown: ShownView): OwnStory {
  const { chapters } = story;
  if (chapters.length >= LIMITS.chapters) return story;
  const chapter: OwnChapter = { id: freeId(chapters), title: NO_WORDS, until: null, text: NO_WORDS, ...shown };
  return { ...story, chapters: [...chapters, chapter] };
}

function freeId(chapters: readonly OwnChapter[]): string {
  const taken = new Set(chapters.map(({ id }) => id));
  let number = chapters.length + 1;
  while (taken.has(`chapter-${number}`)) number += 1;
  return `chapter-${number}`;
}

/** The story with a chapter so many places further on (or back); the same story where it would leave the row. */
export function moveChapter(story: OwnStory, id: string, by: number): OwnStory {
  const { chapters } = story;
  const from = chapters.findIndex((chapter) => chapter.id === id);
  const moved = chapters[from];
  const to = from + by;
  if (!moved || by === 0 || to < 0 || to >= chapters.length) return story;
  return { ...story, chapters: chapters.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** The story without a chapter. */
export function removeChapter(story: OwnStory, id: string): OwnStory {
  const chapters = story.chapters.filter((chapter) => chapter.id !== id);
  return chapters.length === story.chapters.length ? story : { ...story, chapters };
}

/** The story with a chapter changed. A run of days that would end before it begins is one day. */
export function changeChapter(story: OwnStory, id: string, change: Partial<Omit<OwnChapter, "id">>): OwnStory {
  return {
    ...story,
    chapters: story.chapters.map((chapter) => {
      if (chapter.id !== id) return chapter;
      const changed = { ...chapter, ...change };
      return changed.until !== null && changed.until <= changed.day ? { ...changed, until: null } : changed;
    }),
  };
}

/** Words with those of one language changed, cut to what a text may hold. */
export function changeWords(words: Name, language: Language, text: string, longest: number): Name {
  return { ...words, [language]: text.slice(0, longest) };
}
