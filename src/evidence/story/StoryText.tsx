import { useTranslate } from "../../language/useTranslate";
import type { StoryParagraph, StoryPiece, StoryTarget } from "../../record/story";
import { plainClick } from "../../state/plainClick";

export interface StoryTextProps {
  readonly paragraphs: readonly StoryParagraph[];
  /** The address of what a link leads to. */
  readonly hrefOf: (target: StoryTarget) => string;
  /** The reader followed a link; left out: links are links. */
  readonly onTarget?: (target: StoryTarget) => void;
  /** Links to events open elsewhere: what shows them is not on this page. */
  readonly eventsAway?: boolean;
}

/** The text of a chapter. Its links act on the map, and lead there where they are opened elsewhere. */
export function StoryText({ paragraphs, ...links }: StoryTextProps) {
  return paragraphs.map((pieces) => (
    <p key={wordsOf(pieces)}>
      {pieces.map((piece, at) => (
        <Piece key={wordsOf(pieces.slice(0, at + 1))} piece={piece} {...links} />
      ))}
    </p>
  ));
}

function Piece({
  piece,
  hrefOf,
  onTarget,
  eventsAway = false,
}: Omit<StoryTextProps, "paragraphs"> & { readonly piece: StoryPiece }) {
  const t = useTranslate();
  if (piece.kind === "words") return piece.words;
  if (piece.kind === "stress") return <em>{piece.words}</em>;
  const { to, words } = piece;
  const isAway = eventsAway && to.kind === "event";
  return (
    <a
      href={hrefOf(to)}
      data-kind={to.kind}
      {...(to.kind === "event" ? { title: t("stories.event") } : {})}
      {...(isAway
        ? { target: "_blank", rel: "noopener noreferrer" }
        : onTarget
          ? { onClick: plainClick(() => onTarget(to)) }
          : {})}
    >
      {words}
    </a>
  );
}

/** All words of some pieces: they tell pieces apart by where they stand. */
const wordsOf = (pieces: readonly StoryPiece[]): string => pieces.map(({ words }) => words).join("|");
