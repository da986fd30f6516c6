import type { StoryParagraph, StoryTarget } from "./story";

/** A sentence of a story, with the links in it. */
export interface StorySentence {
  readonly text: string;
  readonly links: readonly StoryTarget[];
}

/** Stands in the flattened text where a link begins: a private character, by the link's number. */
const FIRST_MARK = 0xe000;
const MARKS = /[\uE000-\uF8FF]/gu;
/** A sentence ends with one of these, in either script, and perhaps a closing mark. What a colon announces belongs to it. */
const END = /(?<=[.!?؟…;؛][»"”’')]?)\s+/u;

/** The sentences of a text, in order. */
export function storySentences(paragraphs: readonly StoryParagraph[]): readonly StorySentence[] {
  return paragraphs.flatMap((pieces) => {
    const links: StoryTarget[] = [];
    const flat = pieces
      .map((piece) => {
        if (piece.kind !== "link") return piece.words;
        links.push(piece.to);
        return String.fromCharCode(FIRST_MARK + links.length - 1) + piece.words;
      })
      .join("");
    return flat
      .split(END)
      .map((sentence): StorySentence => {
        const marks = sentence.match(MARKS) ?? [];
        return {
          text: sentence.replaceAll(MARKS, "").trim(),
          links: marks.flatMap((mark) => links[mark.charCodeAt(0) - FIRST_MARK] ?? []),
        };
      })
      .filter(({ text }) => text !== "");
  });
}
