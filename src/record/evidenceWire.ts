import * as v from "valibot";
import { GRADES, SOURCE_KINDS } from "./evidence";
import { EVENT_KINDS } from "./types";
import { confidence, eventDate, ids, name, text } from "./wire";

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//));

/** The shape of `record/evidence/<group>.<hash>.json`. */
export const evidenceSchema = v.object({
  group: v.string(),
  events: v.array(
    v.object({
      id: v.string(),
      group: v.string(),
      kind: v.picklist(EVENT_KINDS),
      date: eventDate,
      places: ids,
      destinations: ids,
      people: v.nullable(v.tuple([v.number(), v.number()])),
      confidence,
      parties: ids,
      summary: text,
      terms: v.array(text),
      figures: v.array(
        v.object({
          what: text,
          value: v.number(),
          qualifier: v.nullable(text),
          by: v.nullable(v.string()),
          source: v.nullable(v.string()),
        }),
      ),
      claims: v.array(
        v.object({
          by: v.string(),
          label: v.nullable(name),
          via: ids,
          stance: v.picklist(["affirms", "denies", "qualifies"]),
          says: text,
          source: v.string(),
        }),
      ),
      grade: v.picklist(GRADES),
      sources: ids,
      note: v.nullable(text),
    }),
  ),
  sources: v.array(
    v.object({
      id: v.string(),
      publisher: v.string(),
      title: v.string(),
      date: v.nullable(v.string()),
      url: v.nullable(webAddress),
      language: v.string(),
      author: v.nullable(v.string()),
      kind: v.picklist(SOURCE_KINDS),
      original: v.nullable(v.string()),
      archived: v.nullable(webAddress),
      titleFromUrl: v.boolean(),
    }),
  ),
  notes: v.array(v.object({ place: v.string(), note: text })),
  population: v.array(
    v.object({
      place: v.string(),
      value: v.number(),
      qualifier: v.nullable(text),
      date: v.string(),
      by: v.nullable(v.string()),
      note: v.nullable(text),
      source: v.nullable(v.string()),
    }),
  ),
});

/** What compile writes for an evidence file. */
export type WireEvidence = v.InferOutput<typeof evidenceSchema>;
