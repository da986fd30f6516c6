import type { ReactNode } from "react";
import { sentenceOf, sentenceText } from "../../app/sentenceOf";
import { storyAddress } from "../../app/stories/storyAddress";
import { storyLinks } from "../../app/stories/storyLinks";
import { StoryText } from "../../evidence/story/StoryText";
import { formatDay } from "../../language/formatDay";
import { storyDays } from "../../language/storyDays";
import { useTranslate } from "../../language/useTranslate";
import { createIndex } from "../../record/recordIndex";
import type { Story, StoryChapter as Chapter } from "../../record/story";
import { pathOfPage } from "../../state/sitePaths";
import { CARD } from "../cards/Card";
import { pathOfFigure } from "../../state/pathOfFigure";
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
  const { id, day, until, title, text, according } = chapter;
  const place = (chapter.place !== null && record.places.get(chapter.place)) || null;
  const index = createIndex(record, according);
  const seen = sentenceText(sentenceOf({ record, index, account: according, day, place, dispute: null, t }));
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
      <figure>
        <a href={root + storyAddress({ story: story.id, chapter: id }, t.language)}>
          <img
            src={root + pathOfFigure(story.id, number, t.language)}
            width={CARD.width}
            height={CARD.height}
            alt={`${title[t.language]}, ${formatDay(day, t.language)}`}
            loading="lazy"
          />
        </a>
        <figcaption>
          {t("pages.story-figure", { number, date: formatDay(day, t.language) })}
          {according !== null && ` · ${t(`according.account-${according}`)}`}. {seen}
        </figcaption>
      </figure>
    </section>
  );
}
