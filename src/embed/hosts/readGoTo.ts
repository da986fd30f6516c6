import * as v from "valibot";
import { DATE, EMBED_PROTOCOL, PLACE_ID } from "../element/embedMessages";
import { isInReach, WHOLE_REACH, type Reach } from "../element/reachOf";

const GO_TO = v.strictObject({
  truceline: v.literal(EMBED_PROTOCOL),
  type: v.literal("goTo"),
  day: v.optional(v.pipe(v.string(), v.maxLength(10), v.regex(DATE))),
  chapter: v.optional(v.pipe(v.string(), v.maxLength(80), v.regex(PLACE_ID))),
  place: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(80), v.regex(PLACE_ID)))),
});

/** Where the host wants the map to go. */
export interface GoTo {
  /** `YYYY-MM-DD`, a day in reach; undefined: stay on the day. */
  readonly day: string | undefined;
  /** In the form of an id, perhaps of no chapter; undefined: stay in the chapter. */
  readonly chapter: string | undefined;
  /** In the form of an id, perhaps of no place; null: close the place; undefined: leave the place as it is. */
  readonly place: string | null | undefined;
}

/** Reads a message of our own protocol; null where it is anything else, and where its day is out of reach: it is passed over whole. */
export function readGoTo(message: unknown, reach: Reach = WHOLE_REACH): GoTo | null {
  if (typeof message !== "object" || message === null || !Object.hasOwn(message, "truceline")) return null;
  const { success, output } = v.safeParse(GO_TO, message);
  if (!success || (output.day !== undefined && !isInReach(output.day, reach))) return null;
  return { day: output.day, chapter: output.chapter, place: output.place };
}
