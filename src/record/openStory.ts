import * as v from "valibot";
import { DAY_FRAME } from "./day";
import { failureOf, type OpenFailure } from "./openFailure";
import type { Result } from "./result";
import type { Story } from "./story";
import { ACCOUNTS, TRACKS } from "./types";

const name = v.object({ en: v.string(), ar: v.string() });
// A story may come along in an address that anybody wrote: what is no day of the map, or no view of the earth, draws nothing.
const day = v.pipe(v.number(), v.integer(), v.minValue(DAY_FRAME.earliest), v.maxValue(DAY_FRAME.latest));
const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const view = v.tuple([within(-85, 85), within(-180, 180), within(0, 24)]);
const target = v.union([
  v.object({ kind: v.literal("place"), id: v.string() }),
  v.object({ kind: v.literal("day"), day }),
  v.object({ kind: v.literal("event"), id: v.string() }),
]);
const piece = v.union([
  v.object({ kind: v.literal("words"), words: v.string() }),
  v.object({ kind: v.literal("stress"), words: v.string() }),
  v.object({ kind: v.literal("link"), words: v.string(), to: target }),
]);
const paragraphs = v.array(v.array(piece));
const storySchema = v.object({
  id: v.string(),
  title: name,
  summary: name,
  report: v.nullable(v.string()),
  chapters: v.array(
    v.object({
      id: v.string(),
      title: name,
      day,
      until: v.nullable(day),
      place: v.nullable(v.string()),
      view: v.nullable(view),
      layers: v.nullable(v.array(v.picklist(TRACKS))),
      according: v.nullable(v.picklist(ACCOUNTS)),
      text: v.object({ en: paragraphs, ar: paragraphs }),
    }),
  ),
});

/** A story, from the parsed JSON of its file; a damaged file is a failure. */
export function openStory(json: unknown): Result<Story, OpenFailure> {
  const parsed = v.safeParse(storySchema, json, { abortEarly: true });
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, failure: failureOf(parsed.issues) };
}
