import * as v from "valibot";
import { DAY_FRAME, dayOfIso, type Day } from "../../record/day";
import { ACCOUNTS, TRACKS, type Name } from "../../record/types";
import { FIRST_DAY } from "../../state/appState";
import { LIMITS, NO_WORDS, type OwnChapter, type OwnStory } from "./ownStory";

/** Something in a story from outside that could not be taken over. */
export interface StoryProblem {
  readonly kind: "unknown-key" | "unreadable" | "no-day" | "too-many" | "twice";
  readonly path: readonly (string | number)[];
}

/** What could be read of a story, and what could not. */
export interface ReadStory {
  readonly story: OwnStory;
  readonly problems: readonly StoryProblem[];
}

const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = (longest: number) => {
  const text = v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(longest))), null);
  return v.object({ en: text, ar: text });
};
const FIELDS = {
  id,
  title: words(LIMITS.title),
  day: v.string(),
  until: v.string(),
  place: id,
  view: v.tuple([v.number(), v.number(), v.number()]),
  layers: v.pipe(v.array(v.picklist(TRACKS)), v.minLength(1)),
  according: v.picklist(ACCOUNTS),
  text: words(LIMITS.text),
};

/** A day of the map's time; null: it is none. */
function dayOf(written: string): Day | null {
  const day = dayOfIso(written);
  return day !== null && day >= DAY_FRAME.earliest && day <= DAY_FRAME.latest ? day : null;
}

/** A view that a chapter can have; null: it is none. */
function viewOf([latitude, longitude, zoom]: View): View | null {
  const isShown = latitude >= 30 && latitude <= 40 && longitude >= 33 && longitude <= 44 && zoom >= 6 && zoom <= 14;
  return isShown ? [latitude, longitude, zoom] : null;
}

const nameOf = ({ en, ar }: { readonly en: string | null; readonly ar: string | null }): Name => ({
  en: en ?? "",
  ar: ar ?? "",
});
const itself = <Value>(value: Value): Value => value;

/**
 * Reads a story from outside, which may be anything: each part by itself, so that what is good is kept and what is not is named. Null
 * where it is no story at all.
 */
export function storyOfValue(value: unknown): ReadStory | null {
  if (!isKeyed(value) || !Array.isArray(value["chapters"])) return null;
  const problems: StoryProblem[] = [];
  const written: readonly unknown[] = value["chapters"];
  tellUnknown(value, ["title", "summary", "report", "chapters"], []);
  const read = reader(value, []);
  const title = read("title", FIELDS.title, nameOf) ?? NO_WORDS;
  const summary = read("summary", FIELDS.text, nameOf) ?? NO_WORDS;
  const report = read("report", id, itself);
  const chapters: OwnChapter[] = [];
  for (const [at, one] of written.entries()) {
    if (at >= LIMITS.chapters) {
      problems.push({ kind: "too-many", path: ["chapters", at] });
      break;
    }
    const chapter = chapterOf(one, ["chapters", at]);
    if (chapter) chapters.push(chapter);
  }
  return { story: { title, summary, report, chapters }, problems };

  function chapterOf(one: unknown, path: StoryProblem["path"]): OwnChapter | null {
    if (!isKeyed(one)) {
      problems.push({ kind: "unreadable", path });
      return null;
    }
    tellUnknown(one, Object.keys(FIELDS), path);
    const readIn = reader(one, path);
    const own = readIn("id", FIELDS.id, itself);
    const isTaken = chapters.some((chapter) => chapter.id === own);
    if (isTaken) problems.push({ kind: "twice", path: [...path, "id"] });
    const first = readIn("day", FIELDS.day, dayOf);
    if (first === null && one["day"] === undefined) problems.push({ kind: "no-day", path: [...path, "day"] });
    const until = readIn("until", FIELDS.until, dayOf);
    return {
      id: own !== null && !isTaken ? own : spareId(),
      title: readIn("title", FIELDS.title, nameOf) ?? NO_WORDS,
      day: first ?? FIRST_DAY,
      until: until !== null && first !== null && until > first ? until : null,
      place: readIn("place", FIELDS.place, itself),
      view: readIn("view", FIELDS.view, viewOf),
      layers: readIn("layers", FIELDS.layers, itself),
      according: readIn("according", FIELDS.according, itself),
      text: readIn("text", FIELDS.text, nameOf) ?? NO_WORDS,
    };
  }

  function spareId(): string {
    const taken = new Set(
      [...chapters, ...written].flatMap((one) => (isKeyed(one) && typeof one["id"] === "string" ? [one["id"]] : [])),
    );
    let number = 1;
    while (taken.has(`chapter-${number}`)) number += 1;
    return `chapter-${number}`;
  }

  function reader(holder: Keyed, path: StoryProblem["path"]) {
    return <Written, Value>(
      key: string,
      schema: v.GenericSchema<unknown, Written>,
      valueOf: (written: Written) => Value | null,
    ): Value | null => {
      const part = holder[key];
      if (part === undefined || part === null) return null;
      const parsed = v.safeParse(schema, part, { abortEarly: true });
      const value = parsed.success ? valueOf(parsed.output) : null;
      if (value === null) problems.push({ kind: "unreadable", path: [...path, key] });
      return value;
    };
  }

  function tellUnknown(holder: Keyed, known: readonly string[], path: StoryProblem["path"]): void {
    for (const key of Object.keys(holder))
      if (!known.includes(key)) problems.push({ kind: "unknown-key", path: [...path, key.slice(0, 40)] });
  }
}

type View = readonly [number, number, number];
type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === "object" && value !== null && !Array.isArray(value);
