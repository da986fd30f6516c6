import * as v from "valibot";
import { DATE, EMBED_PROTOCOL, PLACE_ID } from "../element/embedMessages";

const GO_TO = v.strictObject({
  truceline: v.literal(EMBED_PROTOCOL),
  type: v.literal("goTo"),
  day: v.optional(v.pipe(v.string(), v.maxLength(10), v.regex(DATE))),
  chapter: v.optional(v.pipe(v.string(), v.maxLength(80), v.regex(PLACE_ID))),
  place: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(80), v.regex(PLACE_ID)))),
});

/** Where the host wants the map to go. */
export interface GoTo {
  /** `YYYY-MM-DD`, in this form but perhaps no real date or out of range; undefined: stay on the day. */
  readonly day: string | undefined;
  /** In the form of an id, perhaps of no chapter; undefined: stay in the chapter. */
  readonly chapter: string | undefined;
  /** In the form of an id, perhaps of no place; null: close the place; undefined: leave the place as it is. */
  readonly place: string | null | undefined;
}

/** Reads a message of our own protocol; null where it is anything else. */
export function readGoTo(message: unknown): GoTo | null {
  if (typeof message !== "object" || message === null || !Object.hasOwn(message, "truceline")) return null;
  const { success, output } = v.safeParse(GO_TO, message);
  return success ? { day: output.day, chapter: output.chapter, place: output.place } : null;
}
