import { DATE, EMBED_PROTOCOL, PLACE_ID, type ChildMessage } from "./embedMessages";

/** No page of ours is taller, in pixels. */
const TALLEST = 20_000;
const LONGEST_PLACE = 80;
const MOST_CHAPTERS = 1000;
/** An author's title and a place's name, and room. */
const LONGEST_TITLE = 400;

/** Reads what came from the frame, which may be anything; null where it is no message of ours, or one that cannot be right. */
export function readChildMessage(data: unknown): ChildMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const field = (key: string): unknown => (Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined);
  if (field("truceline") !== EMBED_PROTOCOL) return null;
  const [day, place, height] = [field("day"), field("place"), field("height")];
  const hasPlace = isPlace(place);
  switch (field("type")) {
    case "height":
      return isHeight(height) ? { truceline: EMBED_PROTOCOL, type: "height", height } : null;
    case "ready":
      return isDay(day) && hasPlace ? { truceline: EMBED_PROTOCOL, type: "ready", day, place } : null;
    case "daychange":
      return isDay(day) ? { truceline: EMBED_PROTOCOL, type: "daychange", day } : null;
    case "title": {
      const title = field("title");
      return isTitle(title) ? { truceline: EMBED_PROTOCOL, type: "title", title } : null;
    }
    case "chapterchange": {
      const [chapter, number, count] = [field("chapter"), field("number"), field("count")];
      return isChapter(chapter) && isCount(number) && isCount(count) && number <= count
        ? { truceline: EMBED_PROTOCOL, type: "chapterchange", chapter, number, count }
        : null;
    }
    case "placechange":
      return hasPlace ? { truceline: EMBED_PROTOCOL, type: "placechange", place } : null;
    default:
      return null;
  }
}

/** Whether a value has the form of a day. */
export function isDay(value: unknown): value is string {
  return typeof value === "string" && value.length === 10 && DATE.test(value);
}

/** Whether a value has the form of a place's id, or says that no place is open. */
export function isPlace(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && value.length <= LONGEST_PLACE && PLACE_ID.test(value));
}

/** Whether a value has the form of a chapter's id. */
export function isChapter(value: unknown): value is string {
  return value !== null && isPlace(value);
}

const isTitle = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_TITLE;
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value <= MOST_CHAPTERS;
const isHeight = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value <= TALLEST;
