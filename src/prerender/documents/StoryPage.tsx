import { sentenceOf, sentenceText } from "../../app/sentenceOf";
import { storyAddress } from "../../app/stories/storyAddress";
import { storyLinks } from "../../app/stories/storyLinks";
import { storyDays } from "../../language/storyDays";
import { StoryText } from "../../evidence/story/StoryText";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { createIndex } from "../../record/recordIndex";
import type { Story, StoryChapter } from "../../record/story";
import { pathOfPage } from "../../state/sitePaths";
import { CARD } from "../cards/Card";
import { pathOfFigure } from "../cards/pathOfFigure";
import { SourcePageLink, useDocuments } from "./DocumentLinks";

/** A story in one column with numbered figures: the same words as beside the map, for paper and for readers without script. */
export function StoryPage({ story }: { readonly story: Story }) {
  const t = useTranslate();
  const { documents, root } = useDocuments();
  const { title, summary, report, chapters } = story;
  const source = report === null ? undefined : documents.sources.get(report);
  return (
    <article className="document-story">
      <h1>{title[t.language]}</h1>
      <p className="document-lead">{summary[t.language]}</p>
      <p>
        {source && (
          <>
            {t("pages.story-report")} <SourcePageLink source={source} isDated />.{" "}
          </>
        )}
        <a href={root + storyAddress({ story: story.id, chapter: null }, t.language)}>{t("pages.story-map")}</a>
      </p>
      {chapters.map((chapter, at) => (
        <Chapter key={chapter.id} {...{ story, chapter }} number={at + 1} />
      ))}
    </article>
  );
}

function Chapter({
  story,
  chapter,
  number,
}: {
  readonly story: Story;
  readonly chapter: StoryChapter;
  readonly number: number;
}) {
  const t = useTranslate();
  const { documents, root } = useDocuments();
  const { record } = documents;
  const { day, until, title, text, according } = chapter;
  const place = (chapter.place !== null && record.places.get(chapter.place)) || null;
  const index = createIndex(record, according);
  const seen = sentenceText(sentenceOf({ record, index, account: according, day, place, dispute: null, t }));
  const hrefOf = storyLinks({
    record,
    language: t.language,
    place: chapter.place,
    hrefOfPlace: (id) => root + pathOfPage({ kind: "place", place: id }, t.language),
    explorer: root,
  });
  return (
    <section aria-labelledby={chapter.id}>
      <h2 id={chapter.id}>{title[t.language]}</h2>
      <p className="quiet">{storyDays(day, until, t)}</p>
      <StoryText paragraphs={text[t.language]} hrefOf={hrefOf} />
      <figure>
        <img
          src={root + pathOfFigure(story.id, number, t.language)}
          width={CARD.width}
          height={CARD.height}
          alt={`${title[t.language]}, ${formatDay(day, t.language)}`}
          loading="lazy"
        />
        <figcaption>
          {t("pages.story-figure", { number, date: formatDay(day, t.language) })}
          {according !== null && ` · ${t(`according.account-${according}`)}`}. {seen}
        </figcaption>
      </figure>
    </section>
  );
}
