import { useMemo } from "react";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { createIndex } from "../../record/recordIndex";
import type { StoryChapter } from "../../record/story";
import type { TruceRecord } from "../../record/types";
import { sentenceOf, sentenceText } from "../sentenceOf";

/** What is said of the map of a chapter: for who does not see it, and below it with its number, from 1. */
export function useFigureWords(
  record: TruceRecord,
  chapter: StoryChapter,
  number: number,
): { readonly label: string; readonly caption: string } {
  const t = useTranslate();
  return useMemo(() => {
    const { day, title, according } = chapter;
    const place = (chapter.place !== null && record.places.get(chapter.place)) || null;
    const index = createIndex(record, according);
    const seen = sentenceText(sentenceOf({ record, index, account: according, day, place, dispute: null, t }));
    const date = formatDay(day, t.language);
    const account = according === null ? "" : ` · ${t(`according.account-${according}`)}`;
    return {
      label: t("stories.figure", { title: title[t.language], date, seen }),
      caption: `${t("stories.figure-caption", { number, date })}${account}. ${seen}`,
    };
  }, [record, chapter, number, t]);
}
