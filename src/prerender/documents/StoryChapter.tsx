import type { ReactNode } from "react";
import { StoryFigure } from "../../app/stories/StoryFigure";
import { storyLinks } from "../../app/stories/storyLinks";
import { StoryText } from "../../evidence/story/StoryText";
import { storyDays } from "../../language/storyDays";
import { useTranslate } from "../../language/useTranslate";
import type { Story, StoryChapter as Chapter } from "../../record/story";
import { pathOfPage } from "../../state/sitePaths";
import { useDocuments } from "./DocumentLinks";
import { MappedChapter } from "./MappedChapter";

export interface StoryChapterProps {
  readonly story: Story;
  readonly chapter: Chapter;
  /** From 1. */
  readonly number: number;
  /** Its map stands within the page: at most once on a page. Otherwise it is a picture that comes when it is scrolled to. */
  readonly mapped: boolean;
  /** Its heading, with the chapter's id. */
  readonly children: ReactNode;
}

/** A chapter on paper: heading, days, its map as a numbered figure that leads to the live one, and text. */
export function StoryChapter({ story, chapter, number, mapped, children }: StoryChapterProps) {
  const t = useTranslate();
  const { documents, root, map } = useDocuments();
  const { record } = documents;
  const { id, day, until, text } = chapter;
  const hrefOf = storyLinks({
    record,
    language: t.language,
    place: chapter.place,
    hrefOfPlace: (one) => root + pathOfPage({ kind: "place", place: one }, t.language),
    explorer: root,
  });
  return (
    <section aria-labelledby={id}>
      {children}
      <p className="quiet">{storyDays(day, until, t)}</p>
      {mapped && map ? (
        <MappedChapter {...{ record, chapter, number, root }} story={story.id} ground={map} />
      ) : (
        <StoryFigure {...{ record, chapter, number, root }} story={story.id} />
      )}
      <StoryText paragraphs={text[t.language]} hrefOf={hrefOf} />
    </section>
  );
}
