import * as v from "valibot";
import { EVENT_KINDS } from "../record/types";

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case letters, digits and single hyphens"),
);
const filled = v.pipe(v.string(), v.trim(), v.nonEmpty("a text must not be empty"));
const name = v.strictObject({ en: filled, ar: filled });
const text = v.strictObject({ en: filled, ar: v.exactOptional(filled) });
const date = v.pipe(v.string('write a date as text: "2013"'), v.maxLength(60));
const position = v.pipe(v.array(v.number()), v.length(2, "a position is [longitude, latitude]"));
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
  note: v.exactOptional(filled),
};
const period = { from: v.nullable(date), to: v.nullable(date), part: v.nullable(v.string()) };

/** `places.geojson`. */
export const placesSchema = v.strictObject({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.strictObject({
      type: v.literal("Feature"),
      properties: v.union([
        v.strictObject({ id, ...described }),
        v.strictObject({ id, ...described, ...period }),
        v.strictObject({ id, ...period }),
      ]),
      geometry: v.variant("type", [
        v.strictObject({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
        v.strictObject({ type: v.literal("Point"), coordinates: position }),
      ]),
    }),
  ),
});

/** `parties.yaml`. */
export const partiesSchema = v.array(
  v.strictObject({
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
    arChecked: v.exactOptional(v.boolean()),
  }),
);

/** `sources.json`: CSL-JSON, with what CSL has no field for under `custom`. */
export const sourcesSchema = v.array(
  v.strictObject({
    id: filled,
    type: v.string(),
    title: filled,
    publisher: filled,
    issued: v.union([
      v.strictObject({ "date-parts": v.array(v.array(v.number())), circa: v.exactOptional(v.boolean()) }),
      v.strictObject({ literal: filled }),
    ]),
    URL: v.exactOptional(webAddress),
    language: filled,
    author: v.exactOptional(v.array(v.strictObject({ literal: filled }))),
    note: v.exactOptional(filled),
    custom: v.strictObject({
      edtf: v.exactOptional(date),
      seen: v.boolean(),
      titleFromUrl: v.exactOptional(v.boolean()),
    }),
  }),
);

const effectCommon = {
  places: v.pipe(v.array(id), v.minLength(1, "an effect names at least one place")),
  date: v.exactOptional(date),
  members: v.exactOptional(v.boolean()),
  why: v.exactOptional(text),
};
const besiegers = v.pipe(v.array(id), v.minLength(1, "a siege has a besieger"));

const effect = v.variant("track", [
  v.strictObject({
    track: v.literal("siege"),
    ...effectCommon,
    becomes: v.picklist(["besieged", "partially-besieged", "lifted"]),
    by: besiegers,
  }),
  v.strictObject({
    track: v.literal("truce"),
    ...effectCommon,
    becomes: v.picklist(["in-force", "disputed", "ended"]),
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

/** `events/<group>.yaml`. */
export const eventsSchema = v.array(
  v.strictObject({
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
          value: v.number(),
          qualifier: v.exactOptional(text),
          by: v.exactOptional(id),
          source: v.exactOptional(filled),
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
          source: v.exactOptional(filled),
        }),
      ),
    ),
    destinations: v.exactOptional(v.array(id)),
    sources: v.array(filled),
    confidence,
    note: v.exactOptional(text),
    national: v.exactOptional(v.strictObject({ name: text, scope, from: date, to: v.exactOptional(date) })),
    effects: v.exactOptional(v.array(effect)),
  }),
);

const whole = v.pipe(v.string(), v.regex(/^\d+$/, "write a whole number"), v.transform(Number));

/** A row of `population.csv`. */
export const populationSchema = v.strictObject({ place: id, value: whole, date, note: v.string(), source: v.string() });

/** A row of `besieged-counts.csv`. */
export const countSchema = v.strictObject({
  by: v.picklist(["un", "siege-watch"]),
  date,
  people: whole,
  sourced: v.pipe(
    v.picklist(["true", "false"]),
    v.transform((word) => word === "true"),
  ),
  source: v.string(),
  note: v.string(),
});

export type PlaceFeature = v.InferOutput<typeof placesSchema>["features"][number];
export type PartyEntry = v.InferOutput<typeof partiesSchema>[number];
export type SourceEntry = v.InferOutput<typeof sourcesSchema>[number];
export type EventEntry = v.InferOutput<typeof eventsSchema>[number];
export type EffectEntry = v.InferOutput<typeof effect>;
export type PopulationRow = v.InferOutput<typeof populationSchema>;
export type CountRow = v.InferOutput<typeof countSchema>;
