import type { ReactNode } from "react";
import { useTranslate } from "../../language/useTranslate";
import type { StoryChapter } from "../../record/story";
import { plainClick } from "../../state/plainClick";
import { storyDays } from "../../language/storyDays";
import { StoryText, type StoryTextProps } from "../../evidence/story/StoryText";

export interface StoryChapterCardProps extends Omit<StoryTextProps, "paragraphs"> {
  readonly chapter: StoryChapter;
  /** From 0. */
  readonly position: number;
  readonly count: number;
  /** Whether the map shows it. */
  readonly isNow: boolean;
  /** The chapter's own address, by which it is shared. */
  readonly address: string;
  readonly onGo: (position: number) => void;
  /** Lets the days of the chapter pass on the map. */
  readonly onPlay: () => void;
  /** What stands below the text. */
  readonly children?: ReactNode;
}

/** A chapter: its day, title and text, and the ways to the ones beside it. */
export function StoryChapterCard(props: StoryChapterCardProps) {
  const { chapter, position, count, isNow, address, hrefOf, onTarget, onGo, onPlay, children } = props;
  const t = useTranslate();
  const { day, until, title, text, according } = chapter;
  return (
    <article className="story-chapter" data-position={position} {...(isNow ? { "aria-current": "step" as const } : {})}>
      <p className="story-date">
        <a href={address} onClick={plainClick(() => onGo(position))}>
          {t("stories.number", { number: position + 1, count })}
        </a>{" "}
        · {storyDays(day, until, t)}
      </p>
      <h3 tabIndex={-1}>{title[t.language]}</h3>
      {according !== null && (
        <p className="quiet">{t("stories.according", { account: t(`according.account-${according}`) })}</p>
      )}
      <StoryText paragraphs={text[t.language]} hrefOf={hrefOf} {...(onTarget ? { onTarget } : {})} />
      {children}
      <p className="story-ways">
        {until !== null && (
          <button type="button" className="switch" onClick={onPlay}>
            {t("stories.play")}
          </button>
        )}
        {position > 0 && (
          <button type="button" className="switch" onClick={() => onGo(position - 1)}>
            {t("stories.previous")}
          </button>
        )}
        {position < count - 1 && (
          <button type="button" className="switch" onClick={() => onGo(position + 1)}>
            {t("stories.next")}
          </button>
        )}
      </p>
    </article>
  );
}
