import * as v from "valibot";
import { ACCOUNTS, EVENT_KINDS, TRACKS } from "./types";

const day = v.pipe(v.number(), v.integer());
/**
 * How a date travels: a day by itself where it is written as one, otherwise `[edtf, earliest, latest, nominal]`; the rest is read
 * off the EDTF text.
 */
const date = v.union([day, v.tuple([v.pipe(v.string(), v.maxLength(60)), day, day, day])]);
/** How an id travels: its position in the list that it belongs to. */
const reference = v.pipe(v.number(), v.integer(), v.minValue(0));
const references = v.array(reference);
export const text = v.object({ en: v.string(), ar: v.exactOptional(v.string()) });
export const name = v.object({ en: v.string(), ar: v.string() });
export const ids = v.array(v.string());
const position = v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(3));
const polygon = v.object({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) });
const geometry = v.union([
  polygon,
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(v.array(position))) }),
  v.object({ type: v.literal("Point"), coordinates: position }),
]);
export const eventDate = v.union([date, v.object({ edtf: v.string(), start: date, end: v.nullable(date) })]);
export const confidence = v.picklist(["high", "medium", "low", "unsourced"]);
const scope = v.picklist(["local", "national", "de-escalation"]);

/** What can hold: a status on its track, for truces with a scope. */
const held = v.object({
  track: v.picklist(TRACKS),
  status: v.picklist([
    "besieged",
    "partially-besieged",
    "in-force",
    "disputed",
    "denied",
    "evacuating",
    "stalled",
    "evacuated",
    "returned",
  ]),
  scope: v.nullable(scope),
});

/**
 * How a span travels: what holds, the agreement of a truce, the parties, from, to, the events that began, altered and ended it, the
 * area through which it reached the place.
 */
const span = v.tuple([
  reference,
  v.nullable(reference),
  references,
  date,
  v.nullable(date),
  v.pipe(references, v.minLength(1)),
  references,
  references,
  v.nullable(reference),
]);

const place = v.object({
  type: v.literal("Feature"),
  id: v.string(),
  geometry,
  properties: v.object({
    name,
    aliases: ids,
    kind: v.picklist(["city", "town", "village", "neighbourhood", "camp", "valley", "area"]),
    governorate: v.nullable(name),
    group: v.string(),
    areas: ids,
    point: v.tuple([v.number(), v.number()]),
    precision: v.nullable(v.number()),
    grounds: v.array(
      v.object({
        from: v.nullable(v.number()),
        to: v.nullable(v.number()),
        part: v.nullable(v.string()),
        geometry: polygon,
      }),
    ),
    spans: v.array(span),
  }),
});

/** What the map and the timeline need of an event; its places and destinations stand in the list of places. */
const brief = v.object({
  id: v.string(),
  group: v.string(),
  kind: v.picklist(EVENT_KINDS),
  date: eventDate,
  places: references,
  destinations: v.exactOptional(references),
  people: v.exactOptional(v.tuple([v.number(), v.number()])),
  confidence,
});

const party = v.object({
  id: v.string(),
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
});

/**
 * The shape of `record/states.<hash>.json`: a FeatureCollection of places with foreign members. Outlines and grounds are as they were drawn,
 * unsmoothed, but for the whole of an area with several grounds.
 */
export const statesSchema = v.object({
  type: v.literal("FeatureCollection"),
  version: v.string(),
  updated: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  features: v.array(place),
  parties: v.array(party),
  events: v.array(brief),
  held: v.array(held),
  accounts: v.array(v.object({ account: v.picklist(ACCOUNTS), places: v.array(v.tuple([reference, v.array(span)])) })),
  besiegedCounts: v.array(
    v.object({
      by: v.picklist(["un", "siege-watch"]),
      date,
      people: v.number(),
      qualifier: v.nullable(text),
      sourced: v.boolean(),
    }),
  ),
  nationalCeasefires: v.array(v.object({ event: v.string(), name: text, scope, from: date, to: v.nullable(date) })),
});

/** What compile writes for a span. */
export type WireSpan = v.InferOutput<typeof span>;
/** What compile writes for a date. */
export type WireDate = v.InferOutput<typeof date>;
/** What compile writes for the states file. */
export type WireStates = v.InferOutput<typeof statesSchema>;
