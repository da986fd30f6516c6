import { useDeferredValue, useMemo } from "react";
import type { Translate } from "../../language/createTranslate";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import type { OwnStory } from "./ownStory";
import { storyGaps, type StoryGap } from "./storyGaps";

/** What the story would still need to be taken into the record, on demand. */
export function StoryGaps({ story, record }: { readonly story: OwnStory; readonly record: TruceRecord }) {
  const t = useTranslate();
  const settled = useDeferredValue(story);
  const gaps = useMemo(
    () => [...new Set(storyGaps(settled, record).map((gap) => gapWords(gap, t)))],
    [settled, record, t],
  );
  if (story.chapters.length === 0) return null;
  if (gaps.length === 0) return <p className="quiet">{t("own.no-gaps")}</p>;
  return (
    <details className="story-desk-gaps">
      <summary>{t("own.gaps", { count: gaps.length })}</summary>
      <ul>
        {gaps.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

function gapWords(gap: StoryGap, t: Translate): string {
  const language = (): string =>
    "language" in gap ? t(gap.language === "ar" ? "own.in-arabic" : "own.in-english") : "";
  switch (gap.kind) {
    case "no-chapters":
      return t("own.no-chapters");
    case "no-title":
    case "no-summary":
    case "no-text":
      return gap.chapter === null
        ? t(`own.gap-${gap.kind}`, { language: language() })
        : t(`own.gap-chapter-${gap.kind}`, { language: language(), number: gap.chapter });
    case "no-event":
      return t("own.gap-no-event", { number: gap.chapter, sentence: gap.sentence });
    case "unknown-place":
    case "unknown-event":
    case "cited-once":
      return t(`own.gap-${gap.kind}`, { number: gap.chapter, id: gap.id });
    case "not-allowed":
    case "not-plain":
    case "leads-away":
      return t(`own.gap-${gap.kind}`, { number: gap.chapter, what: gap.what });
    default:
      return gap satisfies never;
  }
}
