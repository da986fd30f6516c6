import { memo, useCallback, useEffect, useRef } from "react";
import { StoryText } from "../../evidence/story/StoryText";
import { useChapterTurns } from "../../evidence/story/useChapterTurns";
import { storyDays } from "../../language/storyDays";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay } from "../../record/day";
import type { Story, StoryTarget } from "../../record/story";

export interface EmbedStoryProps {
  readonly story: Story;
  /** Of the chapter that is read, from 0. */
  readonly position: number;
  /** The site's root, where the explorer is. */
  readonly root: string;
  readonly onGo: (position: number) => void;
  readonly onTarget: (target: StoryTarget) => void;
}

/** A chapter of a story below the map of an embed: its text scrolls in its own room; buttons, arrow keys and a swipe turn chapters. */
export const EmbedStory = memo(function EmbedStory({ story, position, root, onGo, onTarget }: EmbedStoryProps) {
  const t = useTranslate();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(position);
  const { chapters } = story;
  const count = chapters.length;
  const turn = useCallback(
    (step: 1 | -1) => {
      if (chapters[position + step]) onGo(position + step);
    },
    [chapters, position, onGo],
  );
  useChapterTurns(part, turn);
  useEffect(() => {
    if (before.current === position) return;
    before.current = position;
    heading.current?.parentElement?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [position]);
  const chapter = chapters[position];
  if (!chapter) return null;
  const { title, text, day, until } = chapter;
  const way = (step: 1 | -1) => (
    <button
      type="button"
      className="embed-story-button"
      aria-disabled={!chapters[position + step]}
      onClick={() => turn(step)}
    >
      {t(step === 1 ? "stories.next" : "stories.previous")}
    </button>
  );
  return (
    <section className="embed-chapter" aria-label={story.title[t.language]} ref={part}>
      <div className="embed-chapter-text">
        <h2 ref={heading} tabIndex={-1}>
          {title[t.language]}
        </h2>
        <p className="embed-chapter-date">{storyDays(day, until, t)}</p>
        <StoryText
          paragraphs={text[t.language]}
          hrefOf={(to) => `${root}?${queryOf(to)}&lang=${t.language}`}
          onTarget={onTarget}
          eventsAway
        />
      </div>
      <nav className="embed-story" aria-label={t("stories.chapters")}>
        {way(-1)}
        <span>{t("stories.number", { number: position + 1, count })}</span>
        {way(1)}
      </nav>
    </section>
  );
});

function queryOf(to: StoryTarget): string {
  return to.kind === "day" ? `day=${isoOfDay(to.day)}` : `${to.kind}=${encodeURIComponent(to.id)}`;
}
