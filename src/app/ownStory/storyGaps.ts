import type { StoryParagraph } from "../../record/story";
import { storyText, type StoryTextFailure } from "../../record/storyText";
import { unsupportedSentences } from "../../record/unsupportedSentences";
import { LANGUAGES, type Language } from "../../language/Language";
import type { TruceRecord } from "../../record/types";
import type { OwnChapter, OwnStory } from "./ownStory";

/** Something that a story still needs before the record could take it in. */
export type StoryGap =
  | { readonly kind: "no-chapters" }
  | {
      readonly kind: "no-title" | "no-summary" | "no-text";
      readonly language: Language;
      /** Its number from 1; null: of the whole story. */
      readonly chapter: number | null;
    }
  | { readonly kind: "no-event"; readonly chapter: number; readonly language: Language; readonly sentence: string }
  | { readonly kind: "unknown-place" | "unknown-event" | "cited-once"; readonly chapter: number; readonly id: string }
  | {
      readonly kind: Exclude<StoryTextFailure["kind"], "empty">;
      readonly chapter: number;
      readonly language: Language;
      readonly what: string;
    };

type KnownThings = Pick<TruceRecord, "places" | "events">;

/** All that a story still needs, by the rules by which the record's own stories are checked. */
export function storyGaps({ title, summary, chapters }: OwnStory, record: KnownThings): readonly StoryGap[] {
  const whole = LANGUAGES.flatMap((language): StoryGap[] => [
    ...(isBlank(title[language]) ? [{ kind: "no-title" as const, language, chapter: null }] : []),
    ...(isBlank(summary[language]) ? [{ kind: "no-summary" as const, language, chapter: null }] : []),
  ]);
  if (chapters.length === 0) return [...whole, { kind: "no-chapters" }];
  return [...whole, ...chapters.flatMap((chapter, at) => chapterGaps(chapter, at + 1, record))];
}

const isBlank = (text: string): boolean => text.trim() === "";
const LONGEST = 70;

function chapterGaps({ title, place, text }: OwnChapter, chapter: number, record: KnownThings): readonly StoryGap[] {
  const gaps: StoryGap[] = LANGUAGES.filter((language) => isBlank(title[language])).map((language) => ({
    kind: "no-title",
    language,
    chapter,
  }));
  if (place !== null && !record.places.has(place)) gaps.push({ kind: "unknown-place", chapter, id: place });
  const cited = LANGUAGES.map((language): ReadonlySet<string> | null => {
    const read = storyText(text[language]);
    if (!read.ok) {
      const { failure } = read;
      gaps.push(failure.kind === "empty" ? { kind: "no-text", language, chapter } : { ...failure, language, chapter });
      return null;
    }
    for (const sentence of unsupportedSentences(read.value))
      gaps.push({ kind: "no-event", chapter, language, sentence: shortened(sentence.trim()) });
    for (const id of idsOf(read.value, "place"))
      if (!record.places.has(id)) gaps.push({ kind: "unknown-place", chapter, id });
    const events = idsOf(read.value, "event");
    for (const id of events) if (!record.events.has(id)) gaps.push({ kind: "unknown-event", chapter, id });
    return events;
  });
  const [english, arabic] = cited;
  if (english && arabic)
    for (const id of new Set([...english, ...arabic]))
      if (!english.has(id) || !arabic.has(id)) gaps.push({ kind: "cited-once", chapter, id });
  return gaps;
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function idsOf(paragraphs: readonly StoryParagraph[], kind: "place" | "event"): ReadonlySet<string> {
  return new Set(
    paragraphs.flat().flatMap((piece) => (piece.kind === "link" && piece.to.kind === kind ? [piece.to.id] : [])),
  );
}
