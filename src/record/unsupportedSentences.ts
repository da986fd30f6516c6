import type { StoryParagraph } from "./story";
import { storySentences } from "./storySentences";

/** The sentences of a text that rest on no event: those without a link to one. */
export function unsupportedSentences(paragraphs: readonly StoryParagraph[]): readonly string[] {
  return storySentences(paragraphs)
    .filter(({ links }) => !links.some(({ kind }) => kind === "event"))
    .map(({ text }) => text);
}
