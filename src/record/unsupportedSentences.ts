import type { StoryParagraph } from "./story";

/** Stands in the flattened text where a link to an event begins. */
const CITED = "\uE000";
/** A sentence ends with one of these, in either script, and perhaps a closing mark. */
const END = /(?<=[.!?؟][»"”’)]?)\s+/u;

/** The sentences of a text that rest on no event: those without a link to one. */
export function unsupportedSentences(paragraphs: readonly StoryParagraph[]): readonly string[] {
  return paragraphs
    .flatMap((pieces) =>
      pieces
        .map((piece) => (piece.kind === "link" && piece.to.kind === "event" ? CITED : "") + piece.words)
        .join("")
        .split(END),
    )
    .filter((sentence) => sentence.trim() !== "" && !sentence.includes(CITED));
}
