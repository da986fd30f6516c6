import { useState } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { Story } from "../../record/story";
import { CloseIcon } from "../CloseIcon";
import { STORIES } from "../stories/storyFiles";
import { BuilderGroup } from "./BuilderGroup";
import type { BuilderFieldProps } from "./BuilderFieldProps";
import { ChoiceField } from "./ChoiceField";
import { DateField } from "./DateField";

export interface StoryFieldsProps extends BuilderFieldProps {
  /** The story that is chosen; null: none, or not there yet. */
  readonly story: Story | null;
}

/** An embed does not read more steps than these. */
const MOST_STEPS = 100;

/** A story below the map, or steps from day to day. */
export function StoryFields({ choices, onChange, story }: StoryFieldsProps) {
  const t = useTranslate();
  const { story: choice, steps, day } = choices;
  const [next, setNext] = useState(day);
  return (
    <BuilderGroup title={t("builder.telling")}>
      <ChoiceField
        label={t("builder.story")}
        value={choice?.story ?? ""}
        onValue={(id) => onChange({ story: id === "" ? null : { story: id, chapter: null } })}
      >
        <option value="">{t("builder.no-story")}</option>
        {STORIES.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[t.language]}
          </option>
        ))}
      </ChoiceField>
      {choice && story && (
        <ChoiceField
          label={t("builder.chapter")}
          value={choice.chapter ?? story.chapters[0]?.id ?? ""}
          onValue={(chapter) => onChange({ story: { ...choice, chapter } })}
        >
          {story.chapters.map(({ id, title }, at) => (
            <option key={id} value={id}>
              {t("builder.chapter-number", { number: at + 1, title: title[t.language] })}
            </option>
          ))}
        </ChoiceField>
      )}
      {choice === null && (
        <fieldset className="builder-steps">
          <legend>{t("builder.steps")}</legend>
          <p className="builder-hint">{t("builder.steps-hint")}</p>
          {steps.length > 0 && (
            <ol>
              {steps.map((step, at) => {
                const date = formatDay(step, t.language);
                const remove = t("builder.remove-step", { date });
                return (
                  <li key={step}>
                    <span>{date}</span>
                    <button
                      type="button"
                      className="icon-button"
                      aria-label={remove}
                      title={remove}
                      onClick={() => onChange({ steps: steps.toSpliced(at, 1) })}
                    >
                      <CloseIcon />
                    </button>
                  </li>
                );
              })}
            </ol>
          )}
          <div className="builder-add">
            <DateField label={t("builder.next-step")} day={next} onDay={setNext} />
            <button
              type="button"
              className="switch"
              disabled={steps.includes(next) || steps.length >= MOST_STEPS}
              onClick={() => onChange({ steps: [...steps, next] })}
            >
              {t("builder.add-step")}
            </button>
          </div>
        </fieldset>
      )}
    </BuilderGroup>
  );
}
