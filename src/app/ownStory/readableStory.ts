import { plainText } from "../../embed/code/plainText";
import { LANGUAGES, type Language } from "../../language/Language";
import type { Story, StoryParagraph } from "../../record/story";
import { storyText } from "../../record/storyText";
import type { Name, TruceRecord } from "../../record/types";
import { OWN_STORY, type OwnStory } from "./ownStory";

/**
 * The reader's own story as it is read: where a text stands in one language only the other shows it too, and a text with something in
 * it that has no place in a story stands as plain words. `untitled`: what stands where no title was written.
 */
export function readableStory(
  { title, summary, report, chapters }: OwnStory,
  record: Pick<TruceRecord, "places">,
  untitled: string,
): Story {
  // A title of nothing that is to be seen is none.
  const named = (words: Name): Name => inBoth(words, (text) => (plainText(text) === "" ? null : text.trim()), untitled);
  return {
    id: OWN_STORY,
    title: named(title),
    summary: inBoth(summary, (text) => text.trim() || null, ""),
    report,
    chapters: chapters.map((chapter) => ({
      ...chapter,
      title: named(chapter.title),
      place: chapter.place !== null && record.places.has(chapter.place) ? chapter.place : null,
      text: inBoth(chapter.text, paragraphsOf, []),
    })),
  };
}

function inBoth<Value>(words: Name, read: (text: string) => Value | null, otherwise: Value): Record<Language, Value> {
  const [en, ar] = LANGUAGES.map((language) => read(words[language]));
  return { en: en ?? ar ?? otherwise, ar: ar ?? en ?? otherwise };
}

function paragraphsOf(markdown: string): readonly StoryParagraph[] | null {
  const read = storyText(markdown);
  if (read.ok) return read.value;
  if (read.failure.kind === "empty") return null;
  return markdown
    .split(/\n\s*\n/)
    .map((words) => words.replace(/\s+/g, " ").trim())
    .filter((words) => words !== "")
    .map((words) => [{ kind: "words", words }]);
}
