import { storyAddress } from "../../app/stories/storyAddress";
import { useTranslate } from "../../language/useTranslate";
import type { Story } from "../../record/story";
import { SourcePageLink, useDocuments } from "./DocumentLinks";
import { StoryChapter } from "./StoryChapter";

/** A story in one column with numbered figures: the same words as beside the map, for paper and for readers without script. */
export function StoryPage({ story }: { readonly story: Story }) {
  const t = useTranslate();
  const { documents, root } = useDocuments();
  const { title, summary, report, chapters } = story;
  const source = report === null ? undefined : documents.sources.get(report);
  return (
    <article className="document-story">
      <h1>{title[t.language]}</h1>
      <p className="document-lead">{summary[t.language]}</p>
      <p>
        {source && (
          <>
            {t("pages.story-report")} <SourcePageLink source={source} isDated />.{" "}
          </>
        )}
        <a href={root + storyAddress({ story: story.id, chapter: null }, t.language)}>{t("pages.story-map")}</a>
      </p>
      {chapters.map((chapter, at) => (
        <StoryChapter key={chapter.id} {...{ story, chapter }} number={at + 1} mapped={at === 0}>
          <h2 id={chapter.id}>{chapter.title[t.language]}</h2>
        </StoryChapter>
      ))}
    </article>
  );
}
