import * as v from "valibot";
import { SOURCE_KINDS } from "../record/evidence";
import { ACCOUNTS, EVENT_KINDS, TRACKS } from "../record/types";
import { inBothLanguages } from "./inBothLanguages";

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case letters, digits and single hyphens"),
);
export const filled = v.pipe(v.string(), v.trim(), v.nonEmpty("a text must not be empty"));
const name = inBothLanguages(filled);
const text = name;
export const date = v.pipe(v.string('write a date as text: "2013"'), v.maxLength(60));
const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite("a coordinate is a number"))),
  v.length(2, "a position is [longitude, latitude]"),
);
const confidence = v.picklist(["high", "medium", "low", "unsourced"]);
const webAddress = v.pipe(
  v.string(),
  v.url("not a web address"),
  v.regex(/^https?:\/\//i, "only http and https addresses"),
);
const scope = v.picklist(["local", "national", "de-escalation"]);

const described = {
  name,
  aliases: v.array(filled),
  kind: v.picklist(["city", "town", "village", "neighbourhood", "camp", "valley", "area"]),
  governorate: v.nullable(name),
  group: id,
  areas: v.array(id),
  point: position,
  precision: v.nullable(v.number()),
  note: v.exactOptional(text),
};
const period = { from: v.nullable(date), to: v.nullable(date), part: v.nullable(filled) };
const geometry = v.variant("type", [
  v.strictObject({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
  v.strictObject({ type: v.literal("Point"), coordinates: position }),
]);
const feature = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject({ type: v.literal("Feature"), properties: v.strictObject({ id, ...entries }), geometry });

/** A feature of `places.geojson`: a place; a place whose ground changed, with its first period; a further period of it. */
export const placeSchema = feature(described);
export const firstPeriodSchema = feature({ ...described, ...period });
export const periodSchema = feature(period);

/** An entry of `parties.yaml`. */
export const partySchema = v.strictObject({
  id,
  name,
  short: name,
  kind: v.picklist([
    "government",
    "armed-opposition",
    "jihadist",
    "militia",
    "state-ally",
    "foreign-state",
    "un",
    "ngo",
    "local-committee",
    "civil",
    "media",
    "other",
  ]),
  descriptor: name,
  aliases: v.exactOptional(v.array(filled)),
  parent: v.exactOptional(id),
  parentIs: v.exactOptional(v.picklist(["part-of", "acts-for", "sides-with", "grew-out-of"])),
  from: v.exactOptional(date),
  to: v.exactOptional(date),
  names: v.exactOptional(v.array(v.looseObject({}))),
  note: v.exactOptional(filled),
});

/** What kind of voice a source is: by the rules in `data/README.md`, the same for every side. */
const sourceKind = v.picklist(SOURCE_KINDS);
/** The CSL types that a source of this record may have. */
const cslType = v.picklist([
  "article-newspaper",
  "broadcast",
  "dataset",
  "entry",
  "entry-encyclopedia",
  "graphic",
  "legislation",
  "map",
  "post",
  "post-weblog",
  "report",
  "webpage",
]);

/** An entry of `sources.json`: CSL-JSON, with what CSL has no field for under `custom`. */
export const sourceSchema = v.strictObject({
  id: filled,
  type: cslType,
  title: filled,
  publisher: filled,
  issued: v.union(
    [
      v.strictObject({
        "date-parts": v.pipe(
          v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
          v.minLength(1),
          v.maxLength(2),
        ),
        circa: v.exactOptional(v.boolean()),
      }),
      v.strictObject({ literal: v.literal("undated") }),
    ],
    'a date is written { "date-parts": [[2016, 5, 28]] }, or { "literal": "undated" } where there is none',
  ),
  URL: v.exactOptional(webAddress),
  language: filled,
  author: v.exactOptional(v.array(v.strictObject({ literal: filled }))),
  note: v.exactOptional(filled),
  custom: v.strictObject({
    kind: sourceKind,
    original: v.exactOptional(filled),
    archived: v.exactOptional(webAddress),
    edtf: v.exactOptional(date),
    seen: v.boolean(),
    titleFromUrl: v.exactOptional(v.boolean()),
  }),
});

const effectCommon = {
  places: v.pipe(v.array(id), v.minLength(1, "an effect names at least one place")),
  date: v.exactOptional(date),
  members: v.exactOptional(v.boolean()),
  according: v.exactOptional(v.picklist(ACCOUNTS)),
  why: v.exactOptional(text),
};
const besiegers = v.pipe(v.array(id), v.minLength(1, "a siege has a besieger"));

const effect = v.variant("track", [
  v.strictObject({
    track: v.literal("siege"),
    ...effectCommon,
    becomes: v.picklist(["besieged", "partially-besieged", "denied", "lifted"]),
    by: besiegers,
  }),
  v.strictObject({
    track: v.literal("truce"),
    ...effectCommon,
    becomes: v.picklist(["in-force", "disputed", "denied", "ended"]),
    scope: v.exactOptional(scope),
    with: v.exactOptional(v.array(id)),
    agreement: v.exactOptional(id),
  }),
  v.strictObject({
    track: v.literal("evacuation"),
    ...effectCommon,
    becomes: v.picklist(["evacuating", "stalled", "evacuated", "returned", "ended"]),
    by: v.exactOptional(v.array(id)),
  }),
]);

/** An entry of `events/<group>.yaml`. */
export const eventSchema = v.strictObject({
  id,
  kind: v.picklist(EVENT_KINDS),
  date,
  places: v.array(id),
  parties: v.array(id),
  summary: text,
  terms: v.exactOptional(v.array(text)),
  figures: v.exactOptional(
    v.array(
      v.strictObject({
        what: text,
        value: v.pipe(v.number(), v.finite("a figure is a number"), v.minValue(0, "a figure is not negative")),
        qualifier: v.exactOptional(text),
        by: v.exactOptional(id),
        source: v.exactOptional(filled),
        moved: v.exactOptional(v.literal(true)),
      }),
    ),
  ),
  claims: v.exactOptional(
    v.array(
      v.strictObject({
        by: id,
        label: v.exactOptional(name),
        via: v.exactOptional(v.array(id)),
        stance: v.picklist(["affirms", "denies", "qualifies"]),
        says: text,
        source: filled,
      }),
    ),
  ),
  destinations: v.exactOptional(v.array(id)),
  sources: v.array(filled),
  confidence,
  note: v.exactOptional(text),
  national: v.exactOptional(v.strictObject({ name: text, scope, from: date, to: v.exactOptional(date) })),
  effects: v.exactOptional(v.array(effect)),
});

const ids = v.fallback(v.optional(v.array(v.string())), undefined);
const oneId = v.fallback(v.optional(v.string()), undefined);

/** What an event with faults refers to, as far as it can be read: so that all that is wrong with it is told at once. */
export const eventReferencesSchema = v.object({
  id: v.fallback(v.string(), ""),
  date: v.fallback(v.optional(date), undefined),
  places: ids,
  destinations: ids,
  parties: ids,
  sources: ids,
  figures: v.fallback(v.optional(v.array(v.object({ by: oneId, source: oneId }))), undefined),
  claims: v.fallback(v.optional(v.array(v.object({ by: oneId, source: oneId, via: ids }))), undefined),
  confidence: v.fallback(v.optional(confidence), undefined),
  effects: v.fallback(v.optional(v.array(effect)), undefined),
});

const frameDay = v.pipe(v.string(), v.isoDate("write the day as text: 2016-03-04"));

const chapter = v.strictObject({
  id,
  title: name,
  day: frameDay,
  until: v.exactOptional(frameDay),
  place: v.exactOptional(id),
  view: v.exactOptional(
    v.strictTuple([
      v.pipe(v.number(), v.minValue(30, "a latitude in Syria"), v.maxValue(40, "a latitude in Syria")),
      v.pipe(v.number(), v.minValue(33, "a longitude in Syria"), v.maxValue(44, "a longitude in Syria")),
      v.pipe(v.number(), v.minValue(6, "a zoom from 6 to 14"), v.maxValue(14, "a zoom from 6 to 14")),
    ]),
  ),
  layers: v.exactOptional(v.pipe(v.array(v.picklist(TRACKS)), v.nonEmpty("at least one track"))),
  according: v.exactOptional(v.picklist(ACCOUNTS)),
  text,
});

/** A file of `stories/`. */
export const storySchema = v.strictObject({
  title: name,
  summary: text,
  report: v.exactOptional(filled),
  chapters: v.pipe(v.array(chapter), v.nonEmpty("a story has chapters")),
});

/** An entry of `CHANGELOG.yaml`: what readers of an earlier record must know. */
export const changeSchema = v.strictObject({
  date: v.pipe(v.string(), v.isoDate("write the day as text: 2016-03-04")),
  what: text,
  why: text,
  ids: v.array(filled),
});

export type PlaceFeature = v.InferOutput<typeof placeSchema>;
export type FirstPeriodFeature = v.InferOutput<typeof firstPeriodSchema>;
export type PeriodFeature = v.InferOutput<typeof periodSchema>;
export type PartyEntry = v.InferOutput<typeof partySchema>;
export type SourceEntry = v.InferOutput<typeof sourceSchema>;
export type EventEntry = v.InferOutput<typeof eventSchema>;
export type EventReferences = v.InferOutput<typeof eventReferencesSchema>;
export type EffectEntry = v.InferOutput<typeof effect>;
export type ChapterEntry = v.InferOutput<typeof chapter>;
export type ChangeEntry = v.InferOutput<typeof changeSchema>;
