/**
 * The version of our own messages between an embedded page and `<truceline-map>`. A message of another version is passed over by both.
 * What a version says stays as it is; a new kind of message is added, a kind that changes its meaning makes a new version.
 */
export const EMBED_PROTOCOL = 1;

/** The form of a day, `YYYY-MM-DD`. Whether there is such a date is for the page to find out. */
export const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The form of the id of a place or a chapter. */
export const PLACE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface OurMessage {
  readonly truceline: typeof EMBED_PROTOCOL;
}

/** How tall the page is, in whole CSS pixels. */
export interface HeightMessage extends OurMessage {
  readonly type: "height";
  readonly height: number;
}

/** The page shows this, and from now on goes where it is told. */
export interface ReadyMessage extends OurMessage {
  readonly type: "ready";
  readonly day: string;
  readonly place: string | null;
}

/** The day that is shown has changed, whoever changed it. */
export interface DayMessage extends OurMessage {
  readonly type: "daychange";
  readonly day: string;
}

/** Another place is open; null: none. */
export interface PlaceMessage extends OurMessage {
  readonly type: "placechange";
  readonly place: string | null;
}

/** What the page is about, in its own language: its heading, after the name of the place that is open. It has changed, or is told for the first time. */
export interface TitleMessage extends OurMessage {
  readonly type: "title";
  readonly title: string;
}

/** Another chapter of the story is read. */
export interface ChapterMessage extends OurMessage {
  readonly type: "chapterchange";
  /** The chapter's id. */
  readonly chapter: string;
  /** Its number, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
}

/** From the page to its host. */
export type ChildMessage = HeightMessage | ReadyMessage | DayMessage | PlaceMessage | TitleMessage | ChapterMessage;

/**
 * From the host to the page: show another day, another place, another chapter of the story, or several of them; what is left out stays as
 * it is, null closes the place.
 */
export interface GoToMessage extends OurMessage {
  readonly type: "goTo";
  readonly chapter?: string;
  readonly day?: string;
  readonly place?: string | null;
}
