import type { Day } from "../../record/day";
import type { Account, Name, PlaceId, SourceId, Track } from "../../record/types";

/** What stands in the address in place of a story's id where the reader's own is meant. */
export const OWN_STORY = "own";

/** A chapter as it is being written: any text may still be empty. */
export interface OwnChapter {
  /** Of no other chapter of the story. */
  readonly id: string;
  readonly title: Name;
  readonly day: Day;
  /** The last of the days that it covers; null: its day alone. */
  readonly until: Day | null;
  readonly place: PlaceId | null;
  /** [latitude, longitude, zoom]; null: that of the place, or the first view. */
  readonly view: readonly [number, number, number] | null;
  /** Null: all. */
  readonly layers: readonly Track[] | null;
  /** Null: our reading. */
  readonly according: Account | null;
  /** Markdown. */
  readonly text: Name;
}

/** A story as it is being written. Values of the same parts are the same objects from one edit to the next. */
export interface OwnStory {
  readonly title: Name;
  readonly summary: Name;
  readonly report: SourceId | null;
  readonly chapters: readonly OwnChapter[];
}

export const NO_WORDS: Name = { en: "", ar: "" };

/** A story of which nothing has been written. */
export const EMPTY_STORY: OwnStory = { title: NO_WORDS, summary: NO_WORDS, report: null, chapters: [] };

/** As many chapters as a story has at most, and characters a text: more is no story, and would not be kept by a browser. */
export const LIMITS = { chapters: 60, title: 300, text: 20_000 } as const;
