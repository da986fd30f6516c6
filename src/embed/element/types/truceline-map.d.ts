/** Types of `<truceline-map>`, which `embed/truceline-map.js` defines. */

/** What `daychange` tells. */
export interface DayChange {
  /** The day that the map shows now, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What `placechange` tells. */
export interface PlaceChange {
  /** The id of the place that is open now; null: none. */
  readonly place: string | null;
}

/** What `chapterchange` tells. */
export interface ChapterChange {
  /** The id of the chapter that is read now. */
  readonly chapter: string;
  /** Its number, from 1, and how many chapters the story has. */
  readonly number: number;
  readonly count: number;
}

/** The events that the element fires, whoever changed the map: the reader, an attribute or `goTo`. They bubble. */
export interface TrucelineMapEventMap {
  readonly daychange: CustomEvent<DayChange>;
  readonly placechange: CustomEvent<PlaceChange>;
  readonly chapterchange: CustomEvent<ChapterChange>;
}

/**
 * A map of sieges, truces and evacuations around Damascus, in a frame of its own. What stands inside the element is shown where the map
 * cannot be. Every property mirrors the attribute of the same name; an empty text means that it is left out.
 */
export declare class TrucelineMap extends HTMLElement {
  /** Where Truceline is published. By default where this script came from. */
  site: string;
  /** The day shown, `YYYY-MM-DD`. Set again, it moves the map; a day out of reach counts as left out. */
  day: string;
  /** The days that the slider covers, `2016-01-01..2016-12-31`. */
  days: string;
  /** The id of the place that is open. Set again, it moves the map. */
  place: string;
  /** The id of the area that fills the map. */
  area: string;
  /** Of `siege`, `truce`, `evacuation`, separated by commas; or `none`. */
  layers: string;
  /** The account by which alone the map is drawn: `un`, `siege-watch`, `government` or `opposition`. */
  according: string;
  /** The language of the map, `en` or `ar`, alone or with a country, `ar-SY`; left out, that of the page. */
  lang: string;
  /** `light` or `dark`; left out, it is the reader's own. */
  theme: string;
  /** A colour for the controls, six hexadecimal digits, with or without `#`. */
  accent: string;
  /** `off` leaves out the slider and its buttons. */
  controls: string;
  /** The title line of the map, and the name of its frame. */
  title: string;
  /** A line after the map's own credit. */
  credit: string;
  /** The days of a story, in order, separated by commas. */
  steps: string;
  /** The id of a story, or `story-id.chapter-id`: its chapters are told below the map. With another chapter it goes there. */
  story: string;
  /** With `story` set to `own`: a reader's own story, what stands after `#story=` in the address that the page gives out for it. */
  packed: string;
  /** The version of the data that the map stays with; one that is not kept is told, and the present one is shown. */
  version: string;

  /**
   * Moves the map, at once or as soon as it is there.
   *
   * @param day `YYYY-MM-DD`; null or left out: the day stays.
   * @param place The id of a place; null: none is open; left out: it stays.
   * @returns False where one of them has not this form, where there is no such day, and where it is out of reach: before 15 March 2011,
   * after 31 December 2018, or outside `days`. Then nothing moves, neither day nor place.
   */
  goTo(day?: string | null, place?: string | null): boolean;

  /**
   * Goes to a chapter of the story, at once or as soon as it is there; a chapter that the story does not have is passed over.
   *
   * @param chapter Its id.
   * @returns False where it has not the form of an id; then nothing moves.
   */
  goToChapter(chapter: string): boolean;

  addEventListener<Type extends keyof TrucelineMapEventMap>(
    type: Type,
    listener: (this: TrucelineMap, event: TrucelineMapEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof TrucelineMapEventMap>(
    type: Type,
    listener: (this: TrucelineMap, event: TrucelineMapEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "truceline-map": TrucelineMap;
  }
}
