import type { ReactNode } from "react";
import { StoryFigure } from "../../app/stories/StoryFigure";
import { storyLinks } from "../../app/stories/storyLinks";
import { StoryText } from "../../evidence/story/StoryText";
import { storyDays } from "../../language/storyDays";
import { useTranslate } from "../../language/useTranslate";
import type { Story, StoryChapter as Chapter } from "../../record/story";
import { pathOfPage } from "../../state/sitePaths";
import { useDocuments } from "./DocumentLinks";

export interface StoryChapterProps {
  readonly story: Story;
  readonly chapter: Chapter;
  /** From 1. */
  readonly number: number;
  /** Its heading, with the chapter's id. */
  readonly children: ReactNode;
}

/** A chapter on paper: heading, days, text, and its map as a numbered figure that leads to the live one. */
export function StoryChapter({ story, chapter, number, children }: StoryChapterProps) {
  const t = useTranslate();
  const { documents, root } = useDocuments();
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
      <StoryText paragraphs={text[t.language]} hrefOf={hrefOf} />
      <StoryFigure {...{ record, chapter, number, root }} story={story.id} />
    </section>
  );
}
