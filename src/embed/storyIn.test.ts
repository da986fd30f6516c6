import { expect, test } from "vitest";
import { openStory } from "../record/openStory";
import type { Story } from "../record/story";
import { storyIn } from "./storyIn";

const words = (text: string) => [[{ kind: "words" as const, words: text }]];
const STORY: Story = {
  id: "two-rings",
  title: { en: "Two rings", ar: "طوقان" },
  summary: { en: "Of two rings.", ar: "عن طوقين." },
  report: null,
  chapters: [
    {
      id: "first",
      title: { en: "The first", ar: "الأول" },
      day: 16000,
      until: null,
      place: "al-qadam",
      view: [33.5, 36.3, 11],
      layers: ["siege"],
      according: null,
      text: { en: words("In English."), ar: words("بالعربية.") },
    },
  ],
};

test.each([
  ["en", "Two rings", "In English.", /[\u0600-\u06ff]/],
  ["ar", "طوقان", "بالعربية.", /Two|first|English/],
] as const)(
  "a story in %s says all that an embed in it shows, and nothing in the other language",
  (language, title, text, other) => {
    const lean = storyIn(STORY, language);
    expect(openStory(JSON.parse(JSON.stringify(lean)))).toEqual({ ok: true, value: lean });
    expect(lean.title[language]).toBe(title);
    expect(lean.chapters[0]?.text[language]).toEqual(words(text));
    expect(lean.chapters[0]).toMatchObject({ id: "first", day: 16000, place: "al-qadam", view: [33.5, 36.3, 11] });
    const said = JSON.stringify([
      lean.title,
      lean.summary,
      lean.chapters.map((chapter) => [chapter.title, chapter.text]),
    ]);
    expect(said).not.toMatch(other);
  },
);

test("a story without chapters stays one", () => {
  expect(storyIn({ ...STORY, chapters: [] }, "en").chapters).toEqual([]);
});
