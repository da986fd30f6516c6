import type { Day } from "./day";
import type { Account, EventId, Name, PlaceId, SourceId, Track } from "./types";

/** What a link in a story does: it opens a place, goes to a day, or shows the event that a sentence rests on. */
export type StoryTarget =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "event"; readonly id: EventId };

/** A piece of a paragraph: words, words that are stressed, or words that lead somewhere. */
export type StoryPiece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "stress"; readonly words: string }
  | { readonly kind: "link"; readonly words: string; readonly to: StoryTarget };

/** A paragraph, piece by piece. */
export type StoryParagraph = readonly StoryPiece[];

/** One step of a story: what the map shows, and what is told beside it. */
export interface StoryChapter {
  readonly id: string;
  readonly title: Name;
  readonly day: Day;
  /** The last of the days that the chapter covers; null: its day alone. */
  readonly until: Day | null;
  /** The place that is marked; null: none. */
  readonly place: PlaceId | null;
  /** [latitude, longitude, zoom]; null: that of the place, or the first view. */
  readonly view: readonly [number, number, number] | null;
  /** Null: all. */
  readonly layers: readonly Track[] | null;
  /** Whose account the map shows; null: our reading. */
  readonly according: Account | null;
  readonly text: { readonly en: readonly StoryParagraph[]; readonly ar: readonly StoryParagraph[] };
}

/** A story: chapters in their order, every sentence resting on events of the record. */
export interface Story {
  readonly id: string;
  readonly title: Name;
  readonly summary: Name;
  /** The report that first told it; null: the story is our own. */
  readonly report: SourceId | null;
  readonly chapters: readonly StoryChapter[];
}
