import { useTranslate } from "../../language/useTranslate";
import type { StoryChapter } from "../../record/story";
import type { TruceRecord } from "../../record/types";
import { pathOfFigure } from "../../state/pathOfFigure";
import { storyAddress } from "./storyAddress";
import { useFigureWords } from "./useFigureWords";

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

/** The map of a chapter as a numbered figure, in the page's flavour, with what it shows in words; it leads to the live one. */
export function StoryFigure({ record, story, chapter, number, root }: StoryFigureProps) {
  const { language } = useTranslate();
  const { label, caption } = useFigureWords(record, chapter, number);
  return (
    <figure className="story-figure">
      <a href={root + storyAddress({ story, chapter: chapter.id }, language)}>
        {(["light", "dark"] as const).map((flavour) => (
          // The style sheet shows the one of the page's flavour; the other, since it is lazy, is not fetched.
          <img
            key={flavour}
            className={`story-picture-${flavour}`}
            src={root + pathOfFigure(story, number, language, flavour)}
            {...SIZE}
            alt={label}
            loading="lazy"
          />
        ))}
      </a>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
