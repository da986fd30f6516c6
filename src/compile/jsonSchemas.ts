import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { FIELD_WORDS } from "./fieldWords";
import {
  changeSchema,
  eventSchema,
  firstPeriodSchema,
  partySchema,
  periodSchema,
  placeSchema,
  sourceSchema,
  storySchema,
} from "./schemas";
import { countSchema, gazetteerSchema, populationSchema } from "./tableSchemas";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schemas (draft 7) of the record's files, by file name: what an editor's program completes and checks with. */
export function jsonSchemas(): ReadonlyMap<string, Json> {
  const places = v.strictObject({
    type: v.literal("FeatureCollection"),
    features: v.array(v.union([placeSchema, firstPeriodSchema, periodSchema])),
  });
  return new Map([
    ["changes.schema.json", schemaOf("Log of changes: data/CHANGELOG.yaml", v.array(changeSchema), "change")],
    ["events.schema.json", schemaOf("Events of the record: data/events/<group>.yaml", v.array(eventSchema), "event")],
    ["parties.schema.json", schemaOf("Parties of the record: data/parties.yaml", v.array(partySchema), "party")],
    ["sources.schema.json", schemaOf("Sources of the record: data/sources.json", v.array(sourceSchema), "source")],
    ["stories.schema.json", schemaOf("A story: data/stories/<id>.yaml", storySchema, "story")],
    [
      "population.schema.json",
      schemaOf("A row of data/population.csv, each cell a text", populationSchema, "population"),
    ],
    [
      "besieged-counts.schema.json",
      schemaOf("A row of data/besieged-counts.csv, each cell a text", countSchema, "count"),
    ],
    ["gazetteer.schema.json", schemaOf("A row of data/gazetteer.csv, each cell a text", gazetteerSchema, "gazetteer")],
    ["places.schema.json", schemaOf("Places of the record: data/places.geojson", places, "place")],
  ]);
}

function schemaOf(title: string, schema: v.GenericSchema, kind: keyof typeof FIELD_WORDS): Json {
  // Trimming and the like have no word in JSON Schema; compile does them, an editor's program need not.
  const plain: Json = { ...toJsonSchema(schema, { typeMode: "input", errorMode: "ignore", target: "draft-07" }) };
  const { $schema, ...rest } = plain;
  return { $schema, title, ...explained(rest, FIELD_WORDS[kind]) };
}

/** The same schema, with the words on each field where it is described. */
function explained(schema: Json, words: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== "properties" || !isObject(value)) return [key, deeper(value, words)];
      const properties = Object.entries(value).map(([name, field]) => {
        const inner = deeper(field, words);
        const word = words[name];
        return [name, word !== undefined && isObject(inner) ? { description: word, ...inner } : inner];
      });
      return [key, Object.fromEntries(properties)];
    }),
  );
}

function deeper(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => deeper(part, words));
  return isObject(value) ? explained(value, words) : value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
