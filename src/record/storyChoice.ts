/** A story that is read, and where in it the reader is. */
export interface StoryChoice {
  readonly story: string;
  /** A chapter's id; null: the beginning. */
  readonly chapter: string | null;
}
