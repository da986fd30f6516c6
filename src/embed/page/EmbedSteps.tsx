import { useTranslate } from "../../language/useTranslate";
import type { Day } from "../../record/day";

export interface EmbedStepsProps {
  readonly steps: readonly Day[];
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** The days of a story, from one to the next. */
export function EmbedSteps({ steps, day, onDay }: EmbedStepsProps) {
  const t = useTranslate();
  const at = steps.indexOf(day);
  const button = (target: Day | undefined, id: "embed.previous-step" | "embed.next-step") => (
    <button
      type="button"
      className="embed-story-button"
      aria-disabled={target === undefined}
      onClick={() => {
        if (target !== undefined) onDay(target);
      }}
    >
      {t(id)}
    </button>
  );
  const before = at === -1 ? steps.findLast((step) => step < day) : steps[at - 1];
  const after = at === -1 ? steps.find((step) => step > day) : steps[at + 1];
  return (
    <nav className="embed-story" aria-label={t("embed.steps")}>
      {button(before, "embed.previous-step")}
      <span>
        {at === -1
          ? t("embed.step-none", { count: steps.length })
          : t("embed.step", { number: at + 1, count: steps.length })}
      </span>
      {button(after, "embed.next-step")}
    </nav>
  );
}
