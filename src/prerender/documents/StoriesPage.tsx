import { storyDays } from "../../language/storyDays";
import { useTranslate } from "../../language/useTranslate";
import { DocumentLink, useDocuments } from "./DocumentLinks";

/** All stories in the order of their days, each with what it tells. */
export function StoriesPage() {
  const t = useTranslate();
  const { stories } = useDocuments().documents;
  return (
    <article>
      <h1>{t("pages.stories")}</h1>
      <p className="document-lead">{t("pages.stories-lead", { count: stories.length })}</p>
      <ol className="document-events">
        {stories.map(({ id, title, summary, chapters }) => {
          const days = chapters.flatMap(({ day, until }) => [day, until ?? day]);
          return (
            <li key={id} className="document-event">
              <p className="document-event-head">
                <DocumentLink page={{ kind: "story", id }}>{title[t.language]}</DocumentLink>{" "}
                <span className="quiet">{storyDays(Math.min(...days), Math.max(...days), t)}</span>
              </p>
              <p>{summary[t.language]}</p>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
