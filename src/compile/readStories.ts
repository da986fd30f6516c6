import * as v from "valibot";
import { DAY_FRAME, dayOfIso, type Day } from "../record/day";
import type { Story, StoryChapter, StoryParagraph } from "../record/story";
import { storySentences, type StorySentence } from "../record/storySentences";
import { storyText, type StoryTextFailure } from "../record/storyText";
import type { EventId } from "../record/types";
import { unsupportedSentences } from "../record/unsupportedSentences";
import type { KnownIds } from "./checkEvent";
import type { Checked, Fault, Where } from "./fault";
import { parseText, type ValuePath } from "./parseText";
import type { Texts } from "./readEntries";
import { storySchema, type ChapterEntry } from "./schemas";
import { shapeFaults } from "./shapeFaults";
import { unborneFacts, type StoryGround } from "./unborneFacts";
import { unknownIds } from "./unknownId";

const FOLDER = "stories/";
const STORY_FILE = /^stories\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

type WhereOf = (path: ValuePath) => Where;

/**
 * Reads the files of `stories/`, in the order of their names, and checks that each sentence rests on an event that is there and says no
 * number and no name that it has not from there. `groundOf`: what is told by events and known by name; null: not all of it could be
 * read, and nothing is held against it.
 */
export function readStories(
  texts: Texts,
  known: KnownIds,
  groundOf: () => StoryGround | null,
): Checked<readonly Story[]> {
  const faults: Fault[] = [];
  const stories: Story[] = [];
  const files = [...texts.keys()].filter((path) => path.startsWith(FOLDER)).toSorted();
  const ground = files.length === 0 ? null : groundOf();
  for (const file of files) {
    const id = STORY_FILE.exec(file)?.[1];
    if (id === undefined) {
      const message = "The file's name is not that of a story.";
      faults.push({ file, line: 1, message, remedy: "Call it <id>.yaml: lower-case letters, digits and hyphens." });
      continue;
    }
    const story = readStory(file, id, texts.get(file) ?? "", known, ground);
    faults.push(...story.faults);
    if (story.value) stories.push(story.value);
  }
  return { value: stories, faults };
}

function readStory(
  file: string,
  id: string,
  text: string,
  known: KnownIds,
  ground: StoryGround | null,
): Checked<Story | null> {
  const parsed = parseText(file, text);
  if (!parsed.value) return { value: null, faults: parsed.faults };
  const { value, lineOf } = parsed.value;
  const whereOf: WhereOf = (path) => ({ file, line: lineOf(path) });
  const shaped = v.safeParse(storySchema, value);
  if (!shaped.success) return { value: null, faults: shapeFaults(shaped.issues, whereOf) };
  const { title, summary, report = null, chapters } = shaped.output;
  const faults: Fault[] = [
    ...unknownIds("source", report === null ? [] : [report], known.sources, () => whereOf(["report"])),
    ...repeatedChapters(chapters, whereOf),
  ];
  const whereOfChapter =
    (at: number): WhereOf =>
    (path) =>
      whereOf(["chapters", at, ...path]);
  const read = chapters.map((chapter, at) => readChapter(chapter, known, whereOfChapter(at)));
  faults.push(...read.flatMap((chapter) => chapter.faults));
  const cited = read.map(({ value: { text } }) => [...eventsOf(text.en)]);
  for (const language of ["en", "ar"] as const) {
    const against = (sentences: readonly StorySentence[], events: readonly EventId[], where: Where): void => {
      for (const sentence of sentences) faults.push(...unborneFaults(sentence, language, ground, events, where));
    };
    const plain = (text: string): readonly StorySentence[] => storySentences([[{ kind: "words", words: text }]]);
    against(plain(title[language]), cited.flat(), whereOf(["title", language]));
    against(plain(summary[language]), cited.flat(), whereOf(["summary", language]));
    for (const [at, { value }] of read.entries()) {
      against(plain(value.title[language]), cited[at] ?? [], whereOfChapter(at)(["title", language]));
      against(storySentences(value.text[language]), [], whereOfChapter(at)(["text", language]));
    }
  }
  if (faults.length > 0) return { value: null, faults };
  return { value: { id, title, summary, report, chapters: read.map((chapter) => chapter.value) }, faults };
}

function readChapter(entry: ChapterEntry, known: KnownIds, whereOf: WhereOf): Checked<StoryChapter> {
  const { id, title, place = null, view = null, layers = null, according = null } = entry;
  const faults: Fault[] = unknownIds("place", place === null ? [] : [place], known.places, () =>
    whereOf(["place"]),
  ).slice();
  const dayIn = (key: "day" | "until"): Day | null => {
    const written = entry[key];
    if (written === undefined) return null;
    const day = dayOfIso(written);
    if (day !== null && day >= DAY_FRAME.earliest && day <= DAY_FRAME.latest) return day;
    const message = `"${written}" is no day of the map's time.`;
    faults.push({ ...whereOf([key]), message, remedy: "Write a day from 2011-03-15 to 2018-12-31." });
    return null;
  };
  const [day, until] = [dayIn("day") ?? DAY_FRAME.earliest, dayIn("until")];
  if (until !== null && until <= day)
    faults.push({ ...whereOf(["until"]), message: "The run of days ends before it begins.", remedy: "Mend the days." });
  const text = { en: readText("en"), ar: readText("ar") };
  const [english, arabic] = [eventsOf(text.en), eventsOf(text.ar)];
  const onlyOne = [...english]
    .filter((event) => !arabic.has(event))
    .concat([...arabic].filter((event) => !english.has(event)));
  if (onlyOne.length > 0)
    faults.push({
      ...whereOf(["text"]),
      message: `One language cites ${onlyOne.join(", ")} and the other does not.`,
      remedy: "Let both rest on the same events.",
    });
  return { value: { id, title, day, until, place, view, layers, according, text }, faults };

  function readText(language: "en" | "ar"): readonly StoryParagraph[] {
    const where = whereOf(["text", language]);
    const read = storyText(entry.text[language]);
    if (!read.ok) {
      faults.push({ ...where, message: describe(read.failure), remedy: "Write it as data/README.md shows." });
      return [];
    }
    const links = read.value.flat().flatMap((piece) => (piece.kind === "link" ? [piece.to] : []));
    const ids = (kind: "place" | "event") => links.flatMap((to) => (to.kind === kind ? [to.id] : []));
    faults.push(
      ...unknownIds("place", ids("place"), known.places, () => where),
      ...unknownIds("event", ids("event"), known.events, () => where),
      ...unsupportedSentences(read.value).map((sentence) => ({
        ...where,
        message: `This sentence rests on no event: "${sentence.slice(0, LONGEST)}".`,
        remedy: "Let the words that an event supports link to it: [words](event:<id>).",
      })),
    );
    return read.value;
  }
}

const LONGEST = 80;

function unborneFaults(
  sentence: StorySentence,
  language: "en" | "ar",
  ground: StoryGround | null,
  cited: readonly EventId[],
  where: Where,
): readonly Fault[] {
  if (!ground) return [];
  const strays = unborneFacts(sentence, language, ground, cited);
  if (strays.length === 0) return [];
  const message = `No event that is cited bears ${strays.join(", ")}: "${sentence.text.slice(0, LONGEST)}".`;
  return [{ ...where, message, remedy: "Say what the events say, or link to the event that says it." }];
}

function describe(failure: StoryTextFailure): string {
  switch (failure.kind) {
    case "empty":
      return "The text is empty.";
    case "not-allowed":
      return `Markdown's "${failure.what}" has no place in a story: paragraphs, emphasis and links do.`;
    case "not-plain":
      return `A ${failure.what} holds plain words only.`;
    case "leads-away":
      return `A link leads to "${failure.what}"; links lead to place:<id>, day:<YYYY-MM-DD> or event:<id>.`;
    default:
      return failure satisfies never;
  }
}

function eventsOf(paragraphs: readonly StoryParagraph[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flat().flatMap((piece) => (piece.kind === "link" && piece.to.kind === "event" ? [piece.to.id] : [])),
  );
}

function repeatedChapters(chapters: readonly ChapterEntry[], whereOf: WhereOf): readonly Fault[] {
  const ids = chapters.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            ...whereOf(["chapters", at, "id"]),
            message: `The chapter "${id}" stands twice.`,
            remedy: "Give one of the two another id.",
          },
        ],
  );
}
