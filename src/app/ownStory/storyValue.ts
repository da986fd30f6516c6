import { isoOfDay } from "../../record/day";
import type { OwnChapter, OwnStory } from "./ownStory";

/** A story as the files of `data/stories/` have it: keys in their order, what says nothing left out. Plain JSON. */
export function storyValue({ title, summary, report, chapters }: OwnStory): object {
  return { title, summary, ...(report === null ? {} : { report }), chapters: chapters.map(chapterValue) };
}

function chapterValue({ id, title, day, until, place, view, layers, according, text }: OwnChapter): object {
  return {
    id,
    title,
    day: isoOfDay(day),
    ...(until === null ? {} : { until: isoOfDay(until) }),
    ...(place === null ? {} : { place }),
    ...(view === null ? {} : { view }),
    ...(layers === null ? {} : { layers }),
    ...(according === null ? {} : { according }),
    text,
  };
}
