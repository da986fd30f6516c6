import { storyAddress } from "../../app/stories/storyAddress";
import { useTranslate } from "../../language/useTranslate";
import type { Story, StoryChapter as Chapter } from "../../record/story";
import { chapterPage } from "../../state/chapterPage";
import { DocumentLink, useDocuments } from "./DocumentLinks";
import { StoryChapter } from "./StoryChapter";

/** One chapter of a story by itself, as it is shared: with the ways to the chapters beside it, the whole story and the map. */
export function ChapterPage({ story, chapter }: { readonly story: Story; readonly chapter: Chapter }) {
  const t = useTranslate();
  const { root } = useDocuments();
  const { chapters } = story;
  const at = chapters.indexOf(chapter);
  const [before, after] = [chapters[at - 1], chapters[at + 1]];
  return (
    <article className="document-story">
      <p>
        <DocumentLink page={{ kind: "story", id: story.id }}>{story.title[t.language]}</DocumentLink>
        {" · "}
        {t("stories.number", { number: at + 1, count: chapters.length })}
      </p>
      <StoryChapter {...{ story, chapter }} number={at + 1} mapped>
        <h1 id={chapter.id}>{chapter.title[t.language]}</h1>
      </StoryChapter>
      <p>
        <a href={root + storyAddress({ story: story.id, chapter: chapter.id }, t.language)}>{t("pages.story-map")}</a>
      </p>
      <nav aria-label={t("stories.chapters")}>
        <ul className="document-ways">
          {before && (
            <li>
              {t("stories.previous")}:{" "}
              <DocumentLink page={chapterPage(story.id, before.id)}>{before.title[t.language]}</DocumentLink>
            </li>
          )}
          {after && (
            <li>
              {t("stories.next")}:{" "}
              <DocumentLink page={chapterPage(story.id, after.id)}>{after.title[t.language]}</DocumentLink>
            </li>
          )}
        </ul>
      </nav>
    </article>
  );
}
