import type { Language } from "../language/Language";
import type { Name } from "../record/types";
import type { Story } from "../record/story";

const OTHER = { en: "ar", ar: "en" } as const satisfies Record<Language, Language>;

/**
 * A story without what an embed in a language never says: its words in the other one, and its summary. It opens as the whole story does.
 */
export function storyIn(story: Story, language: Language): Story {
  const other = OTHER[language];
  const named = (name: Name): Name => ({ ...name, [other]: "" });
  return {
    ...story,
    title: named(story.title),
    summary: { en: "", ar: "" },
    chapters: story.chapters.map((chapter) => ({
      ...chapter,
      title: named(chapter.title),
      text: { ...chapter.text, [other]: [] },
    })),
  };
}
