import { useTranslate } from "../../language/useTranslate";
import { plainClick } from "../../state/plainClick";
import { OWN_STORY } from "../ownStory/ownStory";
import { storyAddress } from "./storyAddress";
import { storyDays } from "../../language/storyDays";
import { STORIES } from "./storyFiles";

export interface StoryListProps {
  /** The id in the address that is no story's; null: none was asked for. */
  readonly unknown: string | null;
  readonly onStory: (id: string) => void;
}

/** All stories, each with what it tells and the days that it covers. */
export function StoryList({ unknown, onStory }: StoryListProps) {
  const t = useTranslate();
  return (
    <section className="story-list" aria-label={t("stories.title")}>
      <h2>{t("stories.title")}</h2>
      {unknown !== null && <output>{t("stories.unknown", { story: unknown })}</output>}
      <p className="story-list-lead">{t("stories.lead")}</p>
      <ul>
        {STORIES.map(({ id, title, summary, days: [first, last] }) => (
          <li key={id}>
            <a href={storyAddress({ story: id, chapter: null }, t.language)} onClick={plainClick(() => onStory(id))}>
              {title[t.language]}
            </a>
            <p>{summary[t.language]}</p>
            <p className="quiet">{storyDays(first, last, t)}</p>
          </li>
        ))}
      </ul>
      <div className="story-list-own">
        <h3>
          <a
            href={storyAddress({ story: OWN_STORY, chapter: null }, t.language)}
            onClick={plainClick(() => onStory(OWN_STORY))}
          >
            {t("stories.own")}
          </a>
        </h3>
        <p>{t("stories.own-lead")}</p>
      </div>
    </section>
  );
}
