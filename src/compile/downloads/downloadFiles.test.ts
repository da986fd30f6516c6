import { join } from "node:path";
import Papa from "papaparse";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import { compileFolder } from "../compileFolder";
import type { CompiledRecord } from "../compileRecord";
import { dataVersion } from "../../record/dataVersion";
import { openCompiled, type OpenedRecord } from "../openCompiled";
import { csvText } from "./csvText";
import { downloadFiles } from "./downloadFiles";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
/** What the profile of a Tabular Data Package demands of a descriptor, and what ours promises beside. */
const packageSchema = v.object({
  profile: v.literal("tabular-data-package"),
  name,
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  licenses: v.pipe(v.array(v.object({ name: v.string(), path: v.pipe(v.string(), v.url()) })), v.minLength(1)),
  resources: v.array(
    v.object({
      profile: v.literal("tabular-data-resource"),
      name,
      path: v.pipe(v.string(), v.regex(/^[a-z-]+\.csv$/)),
      encoding: v.literal("utf-8"),
      bytes: v.number(),
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
      schema: v.object({
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.picklist(["string", "integer", "number", "boolean", "date"]),
            description: v.pipe(v.string(), v.nonEmpty()),
          }),
        ),
        primaryKey: v.optional(v.array(v.string()), []),
        foreignKeys: v.optional(
          v.array(
            v.object({ fields: v.string(), reference: v.object({ resource: v.string(), fields: v.literal("id") }) }),
          ),
          [],
        ),
      }),
    }),
  ),
});

let compiled: CompiledRecord;
let opened: OpenedRecord;
let files: ReadonlyMap<string, string>;
let described: v.InferOutput<typeof packageSchema>;
const textOf = (file: string): string => files.get(`downloads/${file}`) ?? "";
const jsonOf = (file: string) => v.parse(v.record(v.string(), v.unknown()), JSON.parse(textOf(file)));
const rowsOf = (table: string): readonly Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(`${table}.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

beforeAll(async () => {
  const result = await compileFolder(join(import.meta.dirname, "../../../data"));
  if (!result.ok) throw new Error("The record has faults.");
  compiled = result.value;
  opened = openCompiled(compiled);
  files = downloadFiles(compiled);
  described = v.parse(packageSchema, jsonOf("datapackage.json"));
}, 60_000);

describe("the tables", () => {
  test("hold as many rows as the record has entries", () => {
    const { record, events } = opened;
    const all = [...events.values()];
    const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
    expect(Object.fromEntries(described.resources.map(({ name }) => [name, rowsOf(name).length]))).toEqual({
      places: record.places.size,
      spans: sum(
        [...record.places.values(), ...[...record.accounts.values()].flatMap((places) => [...places.values()])].map(
          (held) => ("spans" in held ? held.spans.length : held.length),
        ),
      ),
      parties: record.parties.size,
      events: events.size,
      terms: sum(all.map(({ terms }) => terms.length)),
      figures: sum(all.map(({ figures }) => figures.length)),
      claims: sum(all.map(({ claims }) => claims.length)),
      sources: compiled.draft.citations.length,
      population: opened.population.length,
      "besieged-counts": record.besiegedCounts.length,
    });
  });

  test("have the columns that the data package describes, each cell of its type", () => {
    const FORMS = {
      string: /[^]/,
      integer: /^\d+$/,
      number: /^\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    for (const { name, bytes, path, schema } of described.resources) {
      expect(Buffer.byteLength(textOf(path))).toBe(bytes);
      const rows = rowsOf(name);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      for (const field of schema.fields) {
        const wrong = rows.filter((row) => row[field.name] !== "" && !FORMS[field.type].test(row[field.name] ?? ""));
        expect([name, field.name, wrong]).toEqual([name, field.name, []]);
      }
    }
  });

  test("refer to rows that are there, and no two rows have one key", () => {
    const idsOf = (table: string) => new Set(rowsOf(table).map((row) => row["id"] ?? ""));
    const ids = new Map(["places", "parties", "events", "sources"].map((table) => [table, idsOf(table)]));
    for (const { name, schema } of described.resources) {
      const rows = rowsOf(name);
      const keys = rows.map((row, at) => schema.primaryKey.map((field) => row[field]).join(" ") || at);
      expect(new Set(keys).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const lost = rows.filter((row) => row[fields] !== "" && !ids.get(reference.resource)?.has(row[fields] ?? ""));
        expect([name, fields, lost]).toEqual([name, fields, []]);
      }
    }
  });

  test("give texts back as they stand in the record, Arabic, commas and quotation marks too", () => {
    const told = new Map(rowsOf("events").map((row) => [row["id"], row]));
    for (const { id, summary } of opened.events.values()) {
      const row = told.get(id);
      expect([row?.["summary_en"], row?.["summary_ar"]]).toEqual([summary.en, summary.ar]);
    }
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("never hold the formula %j", (formula) => {
    const field = { name: "text", type: "string", description: "" } as const;
    const table = { name: "t", description: "", fields: [field], rows: [[formula]], primaryKey: [], foreignKeys: [] };
    expect(Papa.parse<string[]>(csvText(table)).data[1]?.[0]).toBe(`'${formula}`);
  });
});

test("the GeoJSON says what it is, and holds every place, event and source", () => {
  const whole = jsonOf("truceline.geojson");
  expect(whole).toMatchObject({
    type: "FeatureCollection",
    version: dataVersion(opened.record),
    updated: opened.record.updated,
    license: { name: "CC-BY-4.0" },
  });
  expect(whole["attribution"]).toContain("GeoNames");
  const count = (key: string): number => Object.values(whole[key] ?? {}).length;
  expect(["features", "events", "sources", "parties", "changes"].map(count)).toEqual([
    opened.record.places.size,
    opened.events.size,
    compiled.draft.citations.length,
    opened.record.parties.size,
    compiled.draft.changes.length,
  ]);
});

test("every file that describes itself bears one version and licence", () => {
  const version = dataVersion(opened.record);
  expect(version).toMatch(/^\d{4}\.\d{1,2}\.\d{1,2}\+[0-9a-f]{8}$/);
  expect([described.version, jsonOf("changes.json")["version"]]).toEqual([version, version]);
  expect(described.licenses).toMatchObject([{ name: "CC-BY-4.0" }]);
  for (const file of ["sources.bib", "sources.ris", "sources.csl.json"]) expect(textOf(file)).toContain(version);
  for (const { name } of described.resources)
    expect([name, new Set(rowsOf(name).map((row) => row["data_version"]))]).toEqual([name, new Set([version])]);
});

describe("the sources", () => {
  test.each([
    ["sources.bib", "@biblatex/text"],
    ["sources.ris", "@ris/file"],
    ["sources.csl.json", "@csl/list+object"],
  ])("are read back from %s, each with its title and address", async (file, forceType) => {
    const { Cite } = await import("@citation-js/core");
    const text = textOf(file);
    const read = new Cite(file.endsWith(".json") ? JSON.parse(text) : text, { forceType }).data.map((one) =>
      v.parse(v.object({ title: v.optional(v.string()), URL: v.optional(v.string()) }), one),
    );
    const { citations } = compiled.draft;
    // The reader of BibLaTeX encodes an address once more.
    expect(read.map(({ URL }) => URL?.replaceAll("%25", "%"))).toEqual(citations.map(({ URL }) => URL));
    for (const { URL = "" } of citations) expect(text).toContain(URL);
    const letters = (title = ""): string => title.normalize("NFC").replace(/[^\p{Letter}\p{Number}]/gu, "");
    expect(read.map(({ title }) => letters(title))).toEqual(citations.map(({ title }) => letters(title)));
  });
});
