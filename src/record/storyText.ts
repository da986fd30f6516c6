import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { DAY_FRAME, dayOfIso } from "./day";
import type { Result } from "./result";
import type { StoryParagraph, StoryPiece, StoryTarget } from "./story";

/** Why a text cannot stand in a story. */
export type StoryTextFailure =
  | { readonly kind: "empty" }
  /** `what`: Markdown's name of it: `heading`, `html`. */
  | { readonly kind: "not-allowed"; readonly what: string }
  /** Emphasis or a link with more than plain words in it. */
  | { readonly kind: "not-plain"; readonly what: string }
  /** A link to somewhere else; its address is cut to what a line holds. */
  | { readonly kind: "leads-away"; readonly what: string };

/**
 * A story's text as paragraphs, from Markdown of which little is allowed: paragraphs, emphasis, and links to a place, a day or an
 * event (`[Douma](place:douma)`, `[4 March](day:2016-03-04)`, `[denied it](event:jai-denies-truce-2016-03-04)`). What else Markdown
 * has, HTML above all, is refused, so that nothing in a story can run or leave the site.
 */
export function storyText(markdown: string): Result<readonly StoryParagraph[], StoryTextFailure> {
  const paragraphs: StoryParagraph[] = [];
  for (const block of fromMarkdown(markdown).children) {
    if (block.type !== "paragraph") return refuse(block);
    const pieces: StoryPiece[] = [];
    for (const child of block.children) {
      const piece = pieceOf(child);
      if (!piece.ok) return piece;
      pieces.push(piece.value);
    }
    paragraphs.push(pieces);
  }
  return paragraphs.length === 0 ? { ok: false, failure: { kind: "empty" } } : { ok: true, value: paragraphs };
}

function pieceOf(node: PhrasingContent): Result<StoryPiece, StoryTextFailure> {
  if (node.type === "text") return { ok: true, value: { kind: "words", words: oneLine(node.value) } };
  if (node.type !== "emphasis" && node.type !== "link") return refuse(node);
  const [child] = node.children;
  if (child?.type !== "text" || node.children.length > 1)
    return { ok: false, failure: { kind: "not-plain", what: node.type } };
  const words = oneLine(child.value);
  if (node.type === "emphasis") return { ok: true, value: { kind: "stress", words } };
  const to = targetOf(node.url);
  return to === null
    ? { ok: false, failure: { kind: "leads-away", what: node.url.slice(0, LONGEST) } }
    : { ok: true, value: { kind: "link", words, to } };
}

function targetOf(url: string): StoryTarget | null {
  const [kind, id] = /^(place|event|day):([a-z0-9-]+)$/.exec(url)?.slice(1) ?? [];
  if (id === undefined) return null;
  if (kind === "place" || kind === "event") return { kind, id };
  const day = dayOfIso(id);
  return day === null || day < DAY_FRAME.earliest || day > DAY_FRAME.latest ? null : { kind: "day", day };
}

function refuse(node: RootContent): Result<never, StoryTextFailure> {
  return { ok: false, failure: { kind: "not-allowed", what: node.type } };
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ");
const LONGEST = 60;
