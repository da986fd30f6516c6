import { useMemo } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { createIndex } from "../../record/recordIndex";
import type { StoryChapter } from "../../record/story";
import type { TruceRecord } from "../../record/types";
import { pathOfFigure } from "../../state/pathOfFigure";
import { sentenceOf, sentenceText } from "../sentenceOf";
import { storyAddress } from "./storyAddress";

export interface StoryFigureProps {
  readonly record: TruceRecord;
  /** The story's id. */
  readonly story: string;
  readonly chapter: StoryChapter;
  /** From 1. */
  readonly number: number;
  /** The site's root, with a slash at its end. */
  readonly root: string;
}

/** Size of a picture, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** The map of a chapter as a numbered figure, with what it shows in words; it leads to the live one. */
export function StoryFigure({ record, story, chapter, number, root }: StoryFigureProps) {
  const t = useTranslate();
  const { id, day, title, according } = chapter;
  const seen = useMemo(() => {
    const place = (chapter.place !== null && record.places.get(chapter.place)) || null;
    const index = createIndex(record, according);
    return sentenceText(sentenceOf({ record, index, account: according, day, place, dispute: null, t }));
  }, [record, chapter, according, day, t]);
  const date = formatDay(day, t.language);
  return (
    <figure className="story-figure">
      <a href={root + storyAddress({ story, chapter: id }, t.language)}>
        <img
          src={root + pathOfFigure(story, number, t.language)}
          {...SIZE}
          alt={t("stories.figure", { title: title[t.language], date, seen })}
          loading="lazy"
        />
      </a>
      <figcaption>
        {t("stories.figure-caption", { number, date })}
        {according !== null && ` · ${t(`according.account-${according}`)}`}. {seen}
      </figcaption>
    </figure>
  );
}
